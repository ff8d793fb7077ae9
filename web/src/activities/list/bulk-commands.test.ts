import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bulkCommands, isFit, isOfRole, sendBulk, undoBulk } from './bulk-commands.ts';

const coordinator: Actor = { userId: 'c', role: 'coordinator', unitId: 'KZ-55', districtIds: [] };
const officer: Actor = {
  userId: 'o',
  role: 'officer',
  unitId: 'KZ-55',
  districtIds: ['553600000'],
};
const reviewer: Actor = { userId: 'r', role: 'reviewer', unitId: 'KZ-COM', districtIds: [] };
const row = {
  id: 'a',
  unitId: 'KZ-55',
  districtId: '553600000',
  createdBy: 'o',
  status: 'held',
  review: 'new',
  version: 3,
} as ActivityRow;

describe('what may be done to entries selected', () => {
  it('follows the states and the rights, so that no button promises what is refused', () => {
    const fit = (given: Partial<ActivityRow>, actor: Actor) =>
      bulkCommands.filter((command) => isFit(command, { ...row, ...given }, actor));
    expect(fit({}, coordinator)).toEqual(['confirm', 'query', 'exclude']);
    expect(fit({ review: 'confirmed' }, coordinator)).toEqual(['query', 'exclude']);
    expect(fit({ review: 'queried' }, coordinator)).toEqual(['exclude']);
    expect(fit({ review: 'excluded' }, coordinator)).toEqual([]);
    expect(fit({ status: 'draft' }, coordinator)).toEqual(['query', 'exclude', 'delete']);
    expect(fit({ status: 'draft' }, officer)).toEqual(['delete']);
    expect(fit({ status: 'draft', districtId: '551000000' }, officer)).toEqual([]);
    expect(fit({ unitId: 'KZ-11' }, coordinator)).toEqual([]);
  });

  it('is nothing for those who only read', () => {
    expect(bulkCommands.filter((command) => isOfRole(command, reviewer))).toEqual([]);
    expect(bulkCommands.filter((command) => isOfRole(command, officer))).toEqual(['delete']);
  });
});

describe('a command and its undo', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Answers every call with its entries done, one version on. */
  function listening(refused: readonly string[] = []) {
    const calls: [string, unknown][] = [];
    vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
      const sent = JSON.parse(body) as { entries: { id: string; version: number }[] };
      calls.push([path, sent]);
      const results = sent.entries.map(({ id, version }) =>
        refused.includes(id)
          ? { id, code: 'entity/version-conflict', version: null, review: null }
          : { id, code: null, version: version + 1, review: 'new' },
      );
      return Response.json({ results });
    });
    return calls;
  }

  it('speak of the version that was seen', async () => {
    const calls = listening();
    await sendBulk('exclude', [row], 'Қайталанған');
    expect(calls).toEqual([
      [
        '/api/v1/activities/exclude-many',
        { entries: [{ id: 'a', version: 3 }], reason: 'Қайталанған' },
      ],
    ]);
  });

  it('leave a confirmed entry confirmed, so that an undo undoes nothing else', async () => {
    const calls = listening();
    const done = [
      { id: 'a', version: 4 },
      { id: 'b', version: 8 },
    ];
    expect(await undoBulk('exclude', done, new Set(['b']))).toBe(2);
    expect(calls).toEqual([
      ['/api/v1/activities/include-many', { entries: done }],
      ['/api/v1/activities/confirm-many', { entries: [{ id: 'b', version: 9 }] }],
    ]);
  });

  it('count only what is as it was before', async () => {
    listening(['b']);
    const done = [
      { id: 'a', version: 4 },
      { id: 'b', version: 8 },
    ];
    expect(await undoBulk('delete', done, new Set())).toBe(1);
  });
});
