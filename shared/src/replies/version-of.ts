/**
 * A version from the raw records: for whoever holds all of them (mocks, the demo). The API asks its
 * database for the same.
 */
import { countsOn } from '../activities/activity.rules.ts';
import type { Activity } from '../activities/activity.schema.ts';
import { recount } from '../figures/recount.ts';
import type { CountedCampaign, CountedTerritory } from '../figures/recount.types.ts';
import type { Partnership } from '../partnerships/partnership.schema.ts';
import type { ReplyVersion } from './reply.schema.ts';
import { ruleSetId } from './rule-set.ts';

/** What the digest is of. */
export type FrozenVersion = Omit<ReplyVersion, 'digest' | 'difference'>;

interface VersionRecords {
  readonly campaign: CountedCampaign;
  readonly territory: CountedTerritory;
  /** Of the unit: those that count. */
  readonly entries: readonly Activity[];
  readonly partnerships: readonly Partnership[];
  /** Files of the memoranda; none when unsaid. */
  readonly evidence?: FrozenVersion['evidence'];
}

type Given = Pick<
  FrozenVersion,
  'unitId' | 'n' | 'submittedAt' | 'submittedBy' | 'receiptNo' | 'content' | 'declarations'
>;

export function versionOf(records: VersionRecords, given: Given): FrozenVersion {
  const { campaign } = records;
  const { unitId: unit, submittedAt: asOf } = given;
  const question = { unit, basis: 'live', asOf } as const;
  const { rows: byChannel, total } = recount(records, { ...question, by: 'channel' });
  const { rows: byDistrict } = recount(records, { ...question, by: 'district' });
  return {
    ...given,
    campaignId: campaign.id,
    ruleSet: ruleSetId,
    // The state moves on after the submission: whoever reads the version puts in the present one.
    figures: { asOf, total: { ...total, replyState: null }, byChannel, byDistrict },
    entries: [...records.entries].sort(inOrderOfDays),
    partnerships: [...records.partnerships].sort((a, b) => (a.id < b.id ? -1 : 1)),
    evidence: [...(records.evidence ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function inOrderOfDays(a: Activity, b: Activity): number {
  const [left, right] = [countsOn(a), countsOn(b)];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}
