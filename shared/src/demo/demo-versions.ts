/** Versions of the demo's replies, each of the entries that there were at its instant. */
import type { Activity } from '../activities/activity.schema.ts';
import { astanaDay } from '../campaigns/calendar/deadline.ts';
import type { Campaign } from '../campaigns/campaign.schema.ts';
import type { CountedTerritory } from '../figures/recount.types.ts';
import type { Partnership } from '../partnerships/partnership.schema.ts';
import { factsOf } from '../replies/reply.facts.ts';
import { lacksOf } from '../replies/reply.lacks.ts';
import { latenessOf } from '../replies/reply.lateness.ts';
import type { Lack } from '../replies/reply.schema.ts';
import { type FrozenVersion, versionOf } from '../replies/version-of.ts';
import type { DemoReply } from './demo.types.ts';

export interface DemoSubmission {
  readonly reply: DemoReply;
  readonly n: number;
  readonly at: string;
  /** E-mail of the coordinator. */
  readonly by: string;
  readonly receiptNo: string;
}

/** All submissions in their order, with the numbers of their receipts. */
export function demoSubmissions(replies: readonly DemoReply[]): DemoSubmission[] {
  return replies
    .flatMap((reply) => reply.submissions.map(({ at, by }, i) => ({ reply, n: i + 1, at, by })))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((one, i) => {
      const number = String(i + 1).padStart(6, '0');
      return { ...one, receiptNo: `${astanaDay(one.at).slice(0, 4)}-${number}` };
    });
}

/** What is known around a reply: entries that count and partnerships of its unit in its campaign. */
export interface DemoSurroundings {
  readonly campaign: Campaign;
  readonly territory: CountedTerritory;
  readonly entries: readonly Activity[];
  readonly partnerships: readonly Partnership[];
  /** The name of a person by the e-mail. */
  readonly nameOf: (email: string) => string;
}

export function demoVersion(
  { campaign, territory, nameOf, ...all }: DemoSurroundings,
  { reply, n, at, by, receiptNo }: DemoSubmission,
): { frozen: FrozenVersion; lacks: Lack[] } {
  const isThere = (one: { readonly createdAt: string }) => one.createdAt <= at;
  const entries = all.entries.filter(isThere);
  const partnerships = all.partnerships.filter(isThere);
  const { unitId, content } = reply;
  const declarations = reply.declarations.map((one) => ({
    ...one,
    declaredBy: nameOf(one.declaredBy),
  }));
  const kinds = new Map(territory.organisations.map((one) => [one.id, one.kind]));
  const facts = factsOf({
    ...{ campaign, entries, partnerships, content },
    districtIds: territory.districts.filter((one) => one.unitId === unitId).map(({ id }) => id),
    declaredDistrictIds: declarations.map((one) => one.districtId),
    organisationKind: (id) => kinds.get(id),
    // Those of the version before are answered with it.
    marks: [],
    isLate: demoLateness(campaign, reply).late ?? false,
  });
  const frozen = versionOf(
    { campaign, territory, entries, partnerships },
    { unitId, n, submittedAt: at, submittedBy: nameOf(by), receiptNo, content, declarations },
  );
  return { frozen, lacks: lacksOf(facts) };
}

/** Decided by the first submission; null before any. */
export function demoLateness({ deadlineAt, recipients }: Campaign, reply: DemoReply) {
  const [first] = reply.submissions;
  if (!first) return { submittedAt: null, late: null, delay: null };
  const extendedTo = recipients.find((one) => one.unitId === reply.unitId)?.extendedTo;
  return { submittedAt: first.at, ...latenessOf(new Date(first.at), extendedTo ?? deadlineAt) };
}
