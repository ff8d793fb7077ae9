import type { View } from '@saqbol/shared/views/view.schema.ts';
import { describe, expect, it } from 'vitest';
import { addressOfView, currentView, openingAddress, savedPart } from './view-address.ts';

const meetings: View = {
  id: '019cc000-0000-7000-8000-000000000001',
  name: 'Кездесулер',
  search: { kind: 'meeting', sort: '-met', columns: 'title,numbers' },
  isDefault: true,
  createdAt: '2026-03-10T04:00:00Z',
  updatedAt: '2026-03-10T04:00:00Z',
  version: 1,
};

describe('a saved view', () => {
  it('is an address with a name: opening it changes nothing of it', () => {
    const address = addressOfView(meetings);
    expect(savedPart(address)).toEqual(meetings.search);
    expect(currentView(address, [meetings])).toEqual({ view: meetings, changed: false });
  });

  it('says when the list has moved away from it, so that nobody takes one for the other', () => {
    const moved = { ...addressOfView(meetings), review: 'new' as const };
    expect(currentView(moved, [meetings])?.changed).toBe(true);
    const { sort: _, ...unsorted } = addressOfView(meetings);
    expect(currentView(unsorted, [meetings])?.changed).toBe(true);
  });

  it('of another person in a link that was sent is only its filters', () => {
    expect(currentView(addressOfView(meetings), [])).toBeNull();
  });

  it('opens the bare list when it is the default, and no list that says anything itself', () => {
    expect(openingAddress({}, [meetings])).toEqual(addressOfView(meetings));
    expect(openingAddress({ view: 'all' }, [meetings])).toBeNull();
    expect(openingAddress({ figure: 'met' }, [meetings])).toBeNull();
    expect(openingAddress({}, [{ ...meetings, isDefault: false }])).toBeNull();
  });
});
