/** What must hold after any fault: nothing acknowledged is lost, nothing is half done, all sums agree. */
import { verifyAudit } from '@saqbol/api/audit/verify-audit.ts';
import { reconcileCampaign } from '@saqbol/api/figures/reconcile-figures.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { expect } from 'vitest';
import { campaignId } from '../helpers/api.ts';
import type { Installation } from './installation.ts';
import { countOrphanLines, selectStored } from './integrity.queries.ts';
import type { Ledger } from './ledger.ts';

/** Reads everything in one snapshot, while writers may go on. */
export async function expectIntegrity(installation: Installation, ledger: Ledger): Promise<void> {
  // Taken before the snapshot: what is acknowledged by now must be in it, or a later state.
  const acknowledged = new Map(ledger.entries);
  await installation.withOwner((owner) =>
    withScope(owner.db, 'system', 'read', async (tx) => {
      const stored = await selectStored(tx);
      expect(lost(acknowledged, stored)).toEqual([]);
      expect(halfDone(stored)).toEqual([]);
      expect(await countOrphanLines(tx)).toBe(0);
      expect((await reconcileCampaign(tx, campaignId)).differing).toEqual([]);
      expect((await verifyAudit(tx)).broken).toEqual([]);
    }),
  );
  expect(ledger.surprises).toEqual([]);
}

type Stored = Awaited<ReturnType<typeof selectStored>>;

function lost(acknowledged: Ledger['entries'], stored: Stored): string[] {
  const byId = new Map(stored.map((one) => [one.id, one]));
  return [...acknowledged].flatMap(([id, told]) => {
    const found = byId.get(id);
    if (!found) return [`${id} is missing`];
    if (found.version > told.version) return [];
    const isSame =
      found.version === told.version &&
      found.title === told.title &&
      JSON.stringify(sorted(found.reach)) === JSON.stringify(sorted(told.reach));
    return isSame
      ? []
      : [`${id}: ${JSON.stringify(told)} was told, ${JSON.stringify(found)} is there`];
  });
}

/** Each entry has both its numbers, one line of its making and one of each edit. */
function halfDone(stored: Stored): string[] {
  return stored
    .filter(
      (one) =>
        Object.keys(one.reach).length !== 2 || one.created !== 1 || one.edited !== one.version - 1,
    )
    .map((one) => JSON.stringify(one));
}

function sorted(reach: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(reach).sort(([a], [b]) => (a < b ? -1 : 1));
}
