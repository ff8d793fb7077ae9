import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaInstant } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { listReplies } from '@saqbol/shared/replies/replies.endpoints.ts';
import { completeRequests, lacksOf } from '@saqbol/shared/replies/reply.lacks.ts';
import { overdueOf } from '@saqbol/shared/replies/reply.lateness.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Lack, ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import { isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { campaignInSight } from '../campaigns/campaign-in-sight.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { readFacts } from './read-facts.ts';
import { type StoredReply, selectReplies } from './replies.queries.ts';
import { claimerOf, lacksOfVersion } from './reply-answer.ts';
import { boardDepth } from './reply-facts.queries.ts';
import { selectAskedExtensions, selectOpenMarks } from './reply-talk.queries.ts';
import {
  type LatestVersion,
  selectAuthors,
  selectLatestVersions,
} from './reply-versions.queries.ts';

/** Who may: the Committee the whole board; a unit its own line. */
export const listRepliesHandler = handle(listReplies, async (call) => {
  const { tx, actor, params, today } = call;
  const campaign = await campaignInSight(tx, actor, params.id);
  const unitId = territoryOf(actor) === 'unit' ? actor.unitId : null;
  const replies = await selectReplies(tx, campaign.id, unitId);
  const items = await rowsOf(call, campaign, replies, unitId);
  const yesterday = Date.parse(astanaInstant(addDays(today, -1), '00:00'));
  const since = (at: string | null) => at !== null && Date.parse(at) >= yesterday;
  return {
    body: {
      items,
      sinceYesterday: {
        submitted: replies.filter((one) => since(one.submittedAt)).length,
        accepted: replies.filter((one) => since(one.acceptedAt)).length,
      },
    },
  };
});

async function rowsOf(
  call: Pick<Call, 'tx' | 'actor' | 'services' | 'now'>,
  campaign: CampaignPeriod,
  replies: readonly StoredReply[],
  unitId: string | null,
): Promise<ReplyRow[]> {
  const { tx, actor, now } = call;
  const latest = new Map(
    (await selectLatestVersions(tx, campaign.id, unitId)).map((one) => [one.unitId, one]),
  );
  const marks = Map.groupBy(await selectOpenMarks(tx, campaign.id, unitId), (mark) => mark.unitId);
  const authors = await selectAuthors(tx, campaign.id, unitId);
  const own = new Set(
    authors.filter((one) => one.userId === actor.userId).map((one) => one.unitId),
  );
  const asked = new Map(
    (await selectAskedExtensions(tx, campaign.id, unitId)).map(({ unitId: of, ...one }) => [
      of,
      one,
    ]),
  );
  const facts = await readFacts(call, campaign, replies, unitId, boardDepth);
  return replies.map((reply) => {
    const version = reply.state === 'draft' ? undefined : latest.get(reply.unitId);
    const ownFacts = facts.get(reply.unitId);
    if (!ownFacts) throw new Error(`no facts of ${reply.unitId}`);
    const open = marks.get(reply.unitId) ?? [];
    const lacks =
      version && isFrozen(reply.state)
        ? lacksOfVersion(
            version.lacks,
            open.filter((mark) => !mark.isAnswered),
          )
        : lacksOf(ownFacts);
    return rowOf(reply, now, {
      version,
      lacks,
      askedExtension: asked.get(reply.unitId) ?? null,
      activityCount: version?.activityCount ?? ownFacts.activityCount,
      openMarkCount: open.length,
      ownData: own.has(reply.unitId),
    });
  });
}

interface RowParts {
  readonly version: LatestVersion | undefined;
  readonly lacks: readonly Lack[];
  readonly askedExtension: ReplyRow['askedExtension'];
  readonly activityCount: number;
  readonly openMarkCount: number;
  readonly ownData: boolean;
}

function rowOf(reply: StoredReply, now: Date, parts: RowParts): ReplyRow {
  return {
    unitId: reply.unitId,
    state: reply.state,
    dueAt: reply.dueAt,
    originalDueAt: reply.originalDueAt,
    submittedAt: reply.submittedAt,
    late: reply.late,
    delay: reply.delay,
    overdue: overdueOf(reply.state, reply.dueAt, now),
    acceptedAt: reply.acceptedAt,
    claimedBy: claimerOf(reply),
    claimedAt: reply.claimedAt,
    versionCount: reply.versionCount,
    pendingSince: isWithCommittee(reply.state) ? (parts.version?.submittedAt ?? null) : null,
    askedExtension: parts.askedExtension,
    activityCount: parts.activityCount,
    complete: completeRequests(parts.lacks),
    changedSinceCount: parts.version?.changedSinceCount ?? 0,
    openMarkCount: parts.openMarkCount,
    ownData: parts.ownData,
    version: reply.version,
  };
}
