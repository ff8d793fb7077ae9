/** What was replied, as records for the recount: from the frozen versions and from nothing else. */
import type { CountedReply, Records } from '@saqbol/shared/figures/recount.types.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import type { Call } from '../platform/http/handler.ts';
import { selectReplyStates } from '../replies/replies.queries.ts';
import { findFrozen, selectLatestDigests } from '../replies/reply-versions.queries.ts';
import { type Registers, registers } from '../territory/registers.ts';

type Submitted = NonNullable<CountedReply['submitted']>;

/** Versions never change, so what was read of one is kept: by its digest, the latest used last. */
const known = new Map<string, Submitted>();
/** Versions kept; those of two campaigns of 24. */
const keptVersions = 48;

export async function repliedRecords(
  call: Pick<Call, 'tx' | 'services'>,
  campaign: CampaignPeriod,
  unitId: string | null,
): Promise<Records> {
  return {
    campaign: countedCampaign(campaign),
    entries: [],
    partnerships: [],
    territory: countedTerritory(await registers(call)),
    replies: await countedReplies(call.tx, campaign.id, unitId),
  };
}

export function countedCampaign(period: CampaignPeriod): Records['campaign'] {
  return {
    id: period.id,
    startsOn: period.startsOn,
    closedOn: period.closedOn,
    schemes: period.schemes.map((code) => ({ code })),
    recipients: period.recipientIds.map((unitId) => ({ unitId })),
  };
}

export function countedTerritory(all: Registers): Records['territory'] {
  const { units, districts, organisations, nationPopulation } = all;
  return { units, districts, organisations, nationPopulation: nationPopulation.value };
}

/** Replies in the scope of the transaction, with what their latest submitted versions hold. */
export async function countedReplies(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<CountedReply[]> {
  const states = await selectReplyStates(tx, campaignId, unitId);
  const digests = new Map(
    (await selectLatestDigests(tx, campaignId, unitId)).map((one) => [one.unitId, one]),
  );
  const replies: CountedReply[] = [];
  for (const { unitId: id, state } of states) {
    const version = state === 'draft' ? undefined : digests.get(id);
    const submitted = version ? await submittedOf(tx, { campaignId, unitId: id }, version) : null;
    replies.push({ unitId: id, state, submitted });
  }
  return replies;
}

async function submittedOf(
  tx: Scoped,
  key: { campaignId: string; unitId: string },
  { n, digest }: { readonly n: number; readonly digest: string },
): Promise<Submitted> {
  const kept = known.get(digest);
  if (kept) {
    known.delete(digest);
    known.set(digest, kept);
    return kept;
  }
  const version = await findFrozen(tx, key, n);
  if (!version) throw new Error('a submitted reply without its version');
  const submitted = slimOf(JSON.parse(version.frozen) as ReplyVersion);
  known.set(digest, submitted);
  for (const oldest of known.keys()) {
    if (known.size <= keptVersions) break;
    known.delete(oldest);
  }
  return submitted;
}

/** Without texts and people: only what is counted stays in memory. */
function slimOf({ figures, entries, partnerships }: ReplyVersion): Submitted {
  return {
    total: figures.total,
    entries: entries.map((entry) => ({
      id: entry.id,
      campaignId: entry.campaignId,
      unitId: entry.unitId,
      districtId: entry.districtId,
      kind: entry.kind,
      status: entry.status,
      review: entry.review,
      startsOn: entry.startsOn,
      endsOn: entry.endsOn,
      schemes: entry.schemes,
      audiences: entry.audiences,
      partnerIds: entry.partnerIds,
      sourceNamed: entry.sourceNamed,
      reach: entry.reach.map(({ id, channel, measure, count, audienceNew, scope }) => ({
        ...{ id, channel, measure, count, audienceNew, scope },
      })),
    })),
    partnerships: partnerships.map(
      ({ campaignId, unitId, organisationId, districtIds, status }) => ({
        ...{ campaignId, unitId, organisationId, districtIds, status },
      }),
    ),
  };
}
