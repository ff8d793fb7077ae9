/** Makes the frozen version: a copy of everything, as one canonical text with its digest. */
import { createHash } from 'node:crypto';
import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import type { Lack, ReplyContent } from '@saqbol/shared/replies/reply.schema.ts';
import { ruleSetId } from '@saqbol/shared/replies/rule-set.ts';
import type { FrozenVersion } from '@saqbol/shared/replies/version-of.ts';
import { selectCountedEntries } from '../activities/activities.queries.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import { readFigures } from '../figures/read-figures.ts';
import { selectHashes } from '../files/files.queries.ts';
import { selectPartnershipsOf } from '../partnerships/partnerships.queries.ts';
import { instantText } from '../platform/clock.ts';
import type { Call } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import type { StoredReply } from './replies.queries.ts';
import { selectDeclarations } from './reply-talk.queries.ts';
import { insertVersion, nextReceiptNumber, selectEnteredBy } from './reply-versions.queries.ts';

type FreezeCall = Pick<Call, 'tx' | 'services' | 'actor' | 'now' | 'today'>;

/**
 * Freezes the next version of a locked reply whose door of entries is closed: every statement below
 * then reads the same entries, whatever else goes on.
 */
export async function freezeVersion(
  call: FreezeCall,
  campaign: CampaignPeriod,
  reply: StoredReply,
  given: { content: ReplyContent; lacks: readonly Lack[]; submittedBy: string },
): Promise<{ n: number; receiptNo: string; digest: string }> {
  const { tx, actor, now, today } = call;
  const { campaignId, unitId } = reply;
  const n = reply.versionCount + 1;
  const submittedAt = instantText(now);
  const entries = await selectCountedEntries(tx, campaignId, unitId);
  const number = String(await nextReceiptNumber(tx)).padStart(6, '0');
  const receiptNo = `${today.slice(0, 4)}-${number}`;
  const declarations = await selectDeclarations(tx, campaignId, unitId);
  const partnerships = await selectPartnershipsOf(tx, campaignId, unitId);
  const version: FrozenVersion = {
    ...{ campaignId, unitId, n, submittedAt, submittedBy: given.submittedBy, receiptNo },
    ruleSet: ruleSetId,
    content: given.content,
    figures: await figuresOf(call, campaign, unitId),
    entries,
    partnerships,
    declarations: declarations.map(({ unitId: _, ...one }) => one),
    // Memoranda; files of entries come with them.
    evidence: await selectHashes(tx, unitId, documentsOf(partnerships)),
  };
  const frozen = canonicalJson(version);
  const digest = createHash('sha256').update(frozen, 'utf8').digest('hex');
  const enteredBy = await selectEnteredBy(tx, reply, actor.userId);
  await insertVersion(tx, {
    ...{ campaignId, unitId, n, submittedAt, receiptNo, digest, frozen, enteredBy },
    submittedBy: actor.userId,
    ruleSet: ruleSetId,
    lacks: given.lacks,
    activityCount: entries.length,
  });
  return { n, receiptNo, digest };
}

function documentsOf(partnerships: readonly Partnership[]): string[] {
  return partnerships.flatMap(({ documentId }) => documentId ?? []);
}

async function figuresOf(
  call: FreezeCall,
  campaign: CampaignPeriod,
  unitId: string,
): Promise<FrozenVersion['figures']> {
  const filter = { campaignId: campaign.id, unitId, from: null, to: null };
  const source = { tx: call.tx, campaign, registers: await registers(call), filter };
  const { rows: byChannel, total } = await readFigures(source, 'channel');
  const { rows: byDistrict } = await readFigures(source, 'district');
  // The state moves on after the submission: whoever reads the version puts in the present one.
  return {
    asOf: instantText(call.now),
    total: { ...total, replyState: null },
    byChannel,
    byDistrict,
  };
}
