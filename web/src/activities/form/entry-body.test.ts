import { activityInput } from '@saqbol/shared/activities/activity.schema.ts';
import { describe, expect, it } from 'vitest';
import { activityMade, attendees, today, valuesMade } from './entry.makers.ts';
import { changedFields, entryBody, fieldOf, readTime } from './entry-body.ts';
import { emptyReach, repeatOf, valuesOf, withKind } from './entry-values.ts';

const ids = { id: '019cc2e0-c788-7dd2-b544-ded66fc31f00', campaignId: 'letter' };

describe('what is sent of the form', () => {
  it('leaves out a number that nobody typed: empty is not zero', () => {
    const values = valuesMade({ kind: 'door-to-door', reach: [attendees(null), attendees(0)] });
    expect(entryBody(values, 'held').body.reach?.map((row) => row.count)).toEqual([0]);
  });

  it('keeps an empty number that the server has, so that an edit does not drop it', () => {
    const values = valuesMade({ reach: [attendees(null, { kept: true })] });
    expect(entryBody(values, 'held').body.reach).toHaveLength(1);
  });

  it('keeps a number of a partner that is still to come', () => {
    const row = attendees(null, { organisationId: 'otbasy' });
    expect(entryBody(valuesMade({ reach: [row] }), 'held').body.reach).toHaveLength(1);
  });

  it('gives a number the scope of its place, unless another was chosen', () => {
    const rows = [attendees(1), attendees(2, { scope: 'nation' })];
    const scopes = (district: string | null) =>
      entryBody(valuesMade({ districtId: district, reach: rows }), 'held').body.reach?.map(
        (row) => row.scope,
      );
    expect(scopes('553600000')).toEqual(['district', 'nation']);
    expect(scopes(null)).toEqual(['unit', 'nation']);
  });

  it('passes the schema of the contract as soon as it is complete', () => {
    const { body } = entryBody(valuesMade({ startsAtTime: '9.30', links: ['', ' '] }), 'held');
    const parsed = activityInput.safeParse({ ...ids, ...body });
    expect(parsed.error?.issues).toBeUndefined();
    expect(parsed.data?.startsAtTime).toBe('09:30');
    expect(parsed.data?.links).toEqual([]);
  });

  it('says what the server says of an entry read from it, so that nothing counts as changed', () => {
    const read = valuesOf(activityMade());
    const again = valuesOf(activityMade());
    expect(changedFields(entryBody(read, 'held').body, entryBody(again, 'held').body)).toEqual({});
  });

  it('sends of an edit only the fields that changed', () => {
    const from = entryBody(valuesOf(activityMade()), 'held').body;
    const to = entryBody({ ...valuesOf(activityMade()), title: 'Жаңа' }, 'held').body;
    expect(changedFields(from, to)).toEqual({ title: 'Жаңа' });
  });

  it('does not say where a source was named that was not named', () => {
    const values = valuesMade({ sourceNamed: false, sourceWhere: 'басында' });
    expect(entryBody(values, 'held').body.sourceWhere).toBeNull();
  });
});

describe('a pointer of the server', () => {
  it('leads to the row and the link that were meant, though empty ones were not sent', () => {
    const [empty, full] = [attendees(null), attendees(5)];
    const values = valuesMade({ reach: [empty, full], links: ['', 'x'] });
    const { places } = entryBody(values, 'held');
    expect(fieldOf('/reach/0/count', places)).toBe(`/reach/${full.id}/count`);
    expect(fieldOf('/links/0', places)).toBe('/links/1');
    expect(fieldOf('/schemes/3', places)).toBe('/schemes');
    expect(fieldOf('/title', places)).toBe('/title');
  });
});

it.each([
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['15.00', '15:00'],
  ['8', '08:00'],
  ['', null],
  ['кешке', 'кешке'],
])('reads the time %j as %j', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});

describe('another entry like this one', () => {
  const first = activityMade({ flags: [{ code: 'no-reach', pointer: '/reach', reason: 'иә' }] });
  const again = repeatOf(first, today);

  it('takes place, topics and partners over, and is of today', () => {
    expect(again.startsOn).toBe(today);
    expect(again.place).toBe('Клуб');
    expect(again.schemes).toEqual(['deepfake']);
    expect(again.partnerIds).toEqual(['otbasy']);
  });

  it('asks anew for all that is a fact of the other event alone', () => {
    expect(again.reach.map((row) => row.count)).toEqual([null]);
    expect(again.sourceNamed).toBeNull();
    expect(again.links).toEqual([]);
    expect(again.explanations).toEqual({});
  });

  it('has numbers of its own: an id is never used twice', () => {
    expect(again.reach[0]?.id).not.toBe(first.reach[0]?.id);
    expect(again.reach[0]?.kept).toBe(false);
  });
});

describe('a change of the kind', () => {
  it('keeps what was typed and asks for the numbers of the new kind', () => {
    const typed = attendees(64);
    const values = valuesMade({ reach: [typed, emptyReach('poll', 'respondents')] });
    const changed = withKind(values, 'door-to-door');
    expect(changed.reach.map((row) => row.measure)).toEqual([
      'attendees',
      'persons-visited',
      'items-handed-out',
    ]);
    expect(changed.reach[0]).toBe(typed);
  });
});
