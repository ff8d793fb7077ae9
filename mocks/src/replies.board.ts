/** The board of replies, one line a recipient, and its frozen versions. */
import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaInstant } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { letterPeopleOf } from '@saqbol/shared/replies/letter-people.ts';
import {
  checkReceipt,
  getReply,
  getReplyVersion,
  listLetterPeople,
  listReplies,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import { completeRequests } from '@saqbol/shared/replies/reply.lacks.ts';
import { overdueOf } from '@saqbol/shared/replies/reply.lateness.ts';
import type { ReplyRow, ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { unitById } from '@saqbol/shared/territory/units.ts';
import { campaignInSight } from './campaigns.ts';
import { versionAndContentTag } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { claimerOf, factsNow, lacksNow, toReply } from './replies.answer.ts';
import { authorsOf, replyInSight } from './replies.keep.ts';
import { changedSince, deadlinesOf, repliesOf } from './replies.record.ts';
import type { StoredReply, StoredVersion } from './store.types.ts';

function rowOf(
  call: Pick<Call, 'store' | 'actor' | 'now'>,
  campaign: Campaign,
  reply: StoredReply,
): ReplyRow {
  const { store, actor, now } = call;
  const { unitId, state, submittedAt, late, delay, acceptedAt, claimedAt, version } = reply;
  const deadlines = deadlinesOf(campaign, unitId);
  const latest = state === 'draft' ? undefined : reply.versions.at(-1);
  return {
    ...{ unitId, state, submittedAt, late, delay, acceptedAt, claimedAt, version },
    ...deadlines,
    overdue: overdueOf(state, deadlines.dueAt, new Date(now)),
    claimedBy: claimerOf(store, reply),
    versionCount: reply.versions.length,
    pendingSince: isWithCommittee(state) ? (latest?.frozen.submittedAt ?? null) : null,
    askedExtension: askedOf(reply),
    activityCount: latest?.frozen.entries.length ?? factsNow(call, campaign, reply).activityCount,
    complete: completeRequests(lacksNow(call, campaign, reply)),
    changedSinceCount: changedSince(store, campaign, reply).length,
    openMarkCount: reply.marks.filter((mark) => mark.settledAt === null).length,
    ownData: authorsOf(reply).includes(actor.userId),
  };
}

function askedOf({ extensions }: StoredReply): ReplyRow['askedExtension'] {
  const asked = extensions.find((one) => one.status === 'asked');
  return asked ? { id: asked.id, askedUntil: asked.askedUntil, reason: asked.reason } : null;
}

/** Changes of entries against the version before. */
function differenceOf(before: StoredVersion, after: StoredVersion): ReplyVersion['difference'] {
  const [was, is] = [before.factsVersions, after.factsVersions];
  return {
    added: [...is.keys()].filter((id) => !was.has(id)).sort(),
    corrected: [...is].flatMap(([id, at]) => (was.has(id) && was.get(id) !== at ? id : [])).sort(),
    removed: [...was.keys()].filter((id) => !is.has(id)).sort(),
  };
}

export const boardHandlers: Handler[] = [
  handle(listReplies, (call) => {
    const { store, actor, params, today } = call;
    const campaign = campaignInSight(store, actor, params.id);
    const isOwn = ({ unitId }: StoredReply) =>
      territoryOf(actor) !== 'unit' || unitId === actor.unitId;
    const replies = repliesOf(store, campaign).filter(isOwn);
    const yesterday = Date.parse(astanaInstant(addDays(today, -1), '00:00'));
    const since = (at: string | null) => at !== null && Date.parse(at) >= yesterday;
    return {
      body: {
        items: replies.map((one) => rowOf(call, campaign, one)),
        sinceYesterday: {
          submitted: replies.filter((one) => since(one.submittedAt)).length,
          accepted: replies.filter((one) => since(one.acceptedAt)).length,
        },
      },
    };
  }),
  handle(getReply, (call) => {
    const { campaign, reply } = replyInSight(call);
    const body = toReply(call, campaign, reply);
    // What it lacks moves with the entries, without a new version of the reply.
    return { body, tag: versionAndContentTag(body.version, JSON.stringify(body)) };
  }),
  handle(listLetterPeople, (call) => {
    const { unitId } = replyInSight(call).reply;
    const own = [...call.store.replies.values()].filter((one) => one.unitId === unitId);
    return { body: letterPeopleOf(own.map(({ content }) => content)) };
  }),
  handle(getReplyVersion, (call) => {
    const { versions } = replyInSight(call).reply;
    const n = Number(call.params.n);
    const [before, version] = [versions[n - 2], versions[n - 1]];
    if (!version) throw new Problem('entity/not-found');
    const difference = before ? differenceOf(before, version) : null;
    return { body: { ...version.frozen, difference } };
  }),
  handle(checkReceipt, ({ store, body: { receiptNo, digest } }) => {
    const found = [...store.replies.values()]
      .flatMap((reply) => reply.versions)
      .find(({ frozen }) => frozen.receiptNo === receiptNo && frozen.digest === digest);
    if (!found) {
      const unknown = { unitId: null, unitTitle: null, letterNo: null, n: null, submittedAt: null };
      return { body: { valid: false, ...unknown } };
    }
    const { campaignId, unitId, n, submittedAt } = found.frozen;
    const letterNo = store.campaigns.get(campaignId)?.letterNo ?? null;
    const unitTitle = unitById.get(unitId)?.title ?? null;
    return { body: { valid: true, unitId, unitTitle, letterNo, n, submittedAt } };
  }),
];
