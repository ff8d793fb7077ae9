/** A reply as other programs see it, with what it lacks as things stand. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { factsOf, lackIdLimit, openMarks } from '@saqbol/shared/replies/reply.facts.ts';
import { lacksOf, openMarkLack, type ReplyFacts } from '@saqbol/shared/replies/reply.lacks.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Lack, Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { toActivity } from './activities.record.ts';
import { toPartnership } from './partnerships.record.ts';
import type { About } from './platform/answer.ts';
import { changedSince, deadlinesOf, replyKey } from './replies.record.ts';
import type { Store, StoredReply } from './store.types.ts';

/** `now`: the domain's instant. */
export interface Moment {
  readonly store: Store;
  readonly now: string;
}

export function toReply({ store, now }: Moment, campaign: Campaign, reply: StoredReply): Reply {
  const nameOf = (id: string) => store.accounts.get(id)?.name ?? '';
  const { content, movedBy: _1, movedAt: _2, versions, ...rest } = reply;
  const changed = changedSince(store, campaign, reply);
  return {
    ...rest,
    ...content,
    ...deadlinesOf(campaign, reply.unitId),
    claimedBy: claimerOf(store, reply),
    versions: versions.map(({ frozen }) => ({
      n: frozen.n,
      submittedAt: frozen.submittedAt,
      submittedBy: frozen.submittedBy,
      digest: frozen.digest,
      receiptNo: frozen.receiptNo,
    })),
    marks: reply.marks.map((one) => ({ ...one, madeBy: nameOf(one.madeBy) })),
    comments: reply.comments.map((one) => ({ ...one, madeBy: nameOf(one.madeBy) })),
    extensions: reply.extensions.map((one) => ({
      ...one,
      askedBy: nameOf(one.askedBy),
      decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
    })),
    declarations: reply.declarations.map((one) => ({
      ...one,
      declaredBy: nameOf(one.declaredBy),
    })),
    lacks: lacksNow({ store, now }, campaign, reply),
    changedSinceCount: changed.length,
    changedSinceIds: changed.slice(0, lackIdLimit),
  };
}

export function claimerOf(store: Store, { claimedBy }: StoredReply): Reply['claimedBy'] {
  return claimedBy === null
    ? null
    : { id: claimedBy, name: store.accounts.get(claimedBy)?.name ?? '' };
}

/** What the reply lacks. A version is read with the lacks that it was submitted with; marks alone live on. */
export function lacksNow(moment: Moment, campaign: Campaign, reply: StoredReply): Lack[] {
  if (!isFrozen(reply.state)) return lacksOf(factsNow(moment, campaign, reply));
  const open = openMarks(reply.marks).map((mark) => mark.id);
  return [...(reply.versions.at(-1)?.lacks ?? []), ...openMarkLack(open)];
}

/** The records of the unit in the campaign, without the deleted ones. */
export function recordsOfReply(
  store: Store,
  { campaignId, unitId }: Pick<StoredReply, 'campaignId' | 'unitId'>,
) {
  const isOwn = (one: { campaignId: string; unitId: string; deletedAt: string | null }) =>
    one.campaignId === campaignId && one.unitId === unitId && one.deletedAt === null;
  return {
    entries: [...store.activities.values()].filter(isOwn),
    partnerships: [...store.partnerships.values()].filter(isOwn),
  };
}

export function factsNow(
  { store, now }: Moment,
  campaign: Campaign,
  reply: StoredReply,
): ReplyFacts {
  const { entries, partnerships } = recordsOfReply(store, reply);
  return factsOf({
    campaign,
    entries: entries.map((one) => toActivity(one, store)),
    partnerships: partnerships.map((one) => toPartnership(one, store)),
    districtIds: districtsOfUnit(reply.unitId).map((district) => district.kato),
    declaredDistrictIds: reply.declarations.map((one) => one.districtId),
    organisationKind: (id) => store.organisations.get(id)?.kind,
    content: reply.content,
    marks: reply.marks,
    isLate: reply.late ?? Date.parse(now) >= Date.parse(deadlinesOf(campaign, reply.unitId).dueAt),
  });
}

/** The answer of a command. `about`: what the audit notes; the reply itself when unsaid. */
export function answerWith(
  moment: Moment,
  campaign: Campaign,
  reply: StoredReply,
  about: About | readonly About[] = aboutReply(reply),
) {
  return { body: toReply(moment, campaign, reply), version: reply.version, about };
}

export function aboutReply({ campaignId, unitId }: StoredReply): About {
  return { chain: unitId, id: replyKey(campaignId, unitId) };
}
