import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayCommitImport } from '@saqbol/shared/imports/import.policy.ts';
import { commitImport } from '@saqbol/shared/imports/imports.endpoints.ts';
import { campaignInSight, requireOpen } from '../campaigns/campaign-in-sight.ts';
import { type CampaignPeriod, findCampaign } from '../campaigns/campaigns.queries.ts';
import { instantText } from '../platform/clock.ts';
import { withScope } from '../platform/database/scope.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { holdDoorOpen } from '../replies/entries-lock.queries.ts';
import {
  appendRowAudits,
  closeImport,
  insertNewEntries,
  lockChangedEntries,
  lockChecked,
  updateChangedEntries,
} from './commit-rows.queries.ts';
import { factsDigest } from './facts-digest.ts';
import { importAnswer } from './import-answer.ts';
import { type Finished, startImportThread } from './import-thread.ts';
import { findImport, replacePlan, type StoredImport, selectLines } from './imports.queries.ts';
import { planRows } from './plan-rows.ts';

type CommitCall = Call<typeof commitImport>;

/** Who may: whoever uploaded the file. All entries come in together, or none. */
export const commitImportHandler = handle(commitImport, async (call) => {
  const { tx, actor, params, body, now } = call;
  const found = await findImport(tx, params.id);
  if (!found) throw new Problem('entity/not-found');
  const refusal = mayCommitImport(actor, found);
  if (refusal) throw new Problem(refusal);
  requireChecked(found);
  if (body.take === 'all' && found.counts.wrong > 0) throw new Problem('import/with-errors');
  // Before the entries: a submission of the unit waits for all of them.
  await holdDoorOpen(tx, found.unitId);
  await demandSamePlan(call, found);
  if (!(await lockChecked(tx, found))) throw new Problem('import/wrong-state', stateOf(found));
  await writeRows(call, actor, found);
  await appendRowAudits(tx, found, writerOf(actor, now));
  await closeImport(tx, found, body.take, instantText(now));
  call.audit({
    chain: found.unitId,
    entity: 'import',
    entityId: found.id,
    changes: { taken: [null, body.take], counts: [null, found.counts] },
  });
  call.changed(found.campaignId, found.unitId);
  const made = await findImport(tx, found.id);
  if (!made) throw new Error('the import just taken in is missing');
  return { body: importAnswer(made) };
});

function writerOf({ userId, role }: Actor, now: Date) {
  return { userId, role, now: instantText(now) };
}

function requireChecked(found: StoredImport): void {
  if (found.state !== 'checked' || !found.isKept)
    throw new Problem('import/wrong-state', stateOf(found));
}

function stateOf({ state, committedAt, isKept }: StoredImport) {
  return { current: { state, committedAt, isKept } };
}

/** The plan that the person saw, or a refusal with the plan of now. @throws Problem 409 */
async function demandSamePlan(call: CommitCall, found: StoredImport): Promise<void> {
  const { tx, actor } = call;
  const campaign = await campaignInSight(tx, actor, found.campaignId);
  requireOpen(campaign);
  if (found.counts.changed > 0) await lockChangedEntries(tx, found);
  const digest = await factsDigest(call as unknown as Call, campaign);
  if (digest === found.factsDigest) return;
  const plan = await planAnew(call, found, campaign);
  if (plan.digest !== found.planDigest) await refuseChanged(call, found, plan, digest);
}

/** The same rows against the facts of now, the entries that they name held to the end. */
async function planAnew(
  call: CommitCall,
  found: StoredImport,
  campaign: CampaignPeriod,
): Promise<Finished> {
  const { tx } = call;
  const whole = await findCampaign(tx, campaign.id, null);
  const thread = await startImportThread();
  try {
    const lines = await selectLines(tx, found.id);
    await thread.ask({ step: 'load', lines, letters: found.letters });
    const given = { campaign, schemes: whole?.schemes ?? [], lock: true };
    return await planRows(call as unknown as Call, thread, given);
  } finally {
    await thread.end();
  }
}

/**
 * What the person saw is not what would come of it: nothing is written but the new plan, in a
 * transaction of its own, since this one is undone by the refusal.
 */
async function refuseChanged(
  call: CommitCall,
  found: StoredImport,
  plan: Finished,
  digest: string,
): Promise<never> {
  const { services, actor } = call;
  await withScope(services.database.db, actor, 'write', (tx) =>
    replacePlan(tx, found, plan, digest),
  );
  throw new Problem('import/changed', { current: { counts: plan.counts } });
}

async function writeRows(
  { tx, now }: CommitCall,
  actor: Actor,
  found: StoredImport,
): Promise<void> {
  const writer = writerOf(actor, now);
  // Tried anew, this one sees the entries of the import that was faster.
  if (found.counts.new > 0 && !(await insertNewEntries(tx, found, writer)))
    throw new Problem('import/changed', { tryAnew: true });
  if (found.counts.changed > 0) await updateChangedEntries(tx, found, writer);
}
