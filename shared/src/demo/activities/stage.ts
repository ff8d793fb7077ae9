/** The what, where and when of an entry, before anybody was counted. */
import type {
  ActivityKind,
  ActivityStatus,
  ReviewStatus,
} from '../../activities/activity.codes.ts';
import type { District } from '../../territory/districts.ts';
import type { Territory } from '../../territory/units.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import type { Pattern, WrittenLanguage } from '../patterns/pattern.ts';
import type { Random } from '../random.ts';
import type { UnitPlan } from '../unit-plans.ts';

/** A unit in a campaign: its plan, its districts that do anything, its partners. */
export interface Stage {
  readonly unit: Territory;
  readonly plan: UnitPlan;
  readonly setting: CampaignSetting;
  readonly random: Random;
  readonly districts: readonly District[];
  readonly partners: { readonly bank: readonly string[]; readonly developer: readonly string[] };
}

/** The patterns that a unit can hold, by kind. */
export type Repertoire = ReadonlyMap<ActivityKind, readonly Pattern[]>;

export interface Sketch {
  readonly pattern: Pattern;
  readonly district: District | null;
  readonly partnerId: string | null;
  readonly status: ActivityStatus;
  readonly review: ReviewStatus;
  readonly language: WrittenLanguage;
  readonly endsOn: string;
  readonly time: string | null;
  /** Days on which a longer one may have been held, the last of them `endsOn`. */
  readonly days: readonly string[];
}

/** What is dealt to an entry before its details are drawn. */
export interface Lot {
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly review: ReviewStatus;
}
