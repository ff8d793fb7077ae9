/** Brings the drafts in order, gives them their ids, and lets the rules judge them. */
import {
  checkActivity,
  countsOn,
  flagsOf,
  type RuleContext,
} from '../../activities/activity.rules.ts';
import type { Measure } from '../../activities/channels.ts';
import { usualOf } from '../../activities/usual.ts';
import { registeredOrganisations } from '../../organisations/organisation.register.ts';
import { districtById, districtsOfUnit } from '../../territory/districts.ts';
import { unitById } from '../../territory/units.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import type { DemoActivity } from '../demo.types.ts';
import { instantOf } from '../demo-clock.ts';
import { demoId } from '../demo-ids.ts';
import { type Random, randomFrom } from '../random.ts';
import { type DraftActivity, writtenIn } from './draft.ts';
import { reasons } from './remarks.ts';

const organisationIds = new Set(registeredOrganisations.map(({ id }) => id));

/** What the rules know of a demo entry. */
export function demoContext(unitId: string, setting: CampaignSetting): RuleContext {
  return {
    campaign: {
      startsOn: setting.startsOn,
      closedOn: setting.closedOn,
      schemes: setting.schemes.map(([code]) => code),
    },
    today: setting.today,
    unit: {
      id: unitId,
      population: unitById.get(unitId)?.population?.value ?? null,
      hasDistricts: districtsOfUnit(unitId).length > 0,
    },
    isOrganisation: (id) => organisationIds.has(id),
    isOwnDistrict: (id) => districtById.get(id)?.unitId === unitId,
  };
}

/** Entries of one campaign in the order in which they were entered, with ids, reasons and flags. */
export function flaggedActivities(
  drafts: readonly DraftActivity[],
  setting: CampaignSetting,
): DemoActivity[] {
  const random = randomFrom(`ids ${setting.campaignId}`);
  const former = new Former();
  return inOrder(drafts).map((draft) => {
    const entry = withIds(draft, random);
    const context: RuleContext = {
      ...demoContext(entry.unitId, setting),
      usual: (channel, measure) => usualOf(former.valuesOf(entry, channel, measure)),
      duplicateOf: former.likeOf(entry),
    };
    const { warnings } = checkActivity(entry, context);
    const explanations = explained(entry, warnings, random);
    former.add(entry);
    return { ...entry, explanations, flags: flagsOf({ ...entry, explanations }, warnings) };
  });
}

/** By instant, no two alike, so that ids sort as the entries were made. */
function inOrder(drafts: readonly DraftActivity[]): DraftActivity[] {
  let previous = 0;
  return drafts
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
    .map((draft) => {
      const ms = Math.max(Date.parse(draft.createdAt), previous + 1000);
      previous = ms;
      const createdAt = instantOf(ms);
      return { ...draft, createdAt, updatedAt: later(createdAt, draft.updatedAt) };
    });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function withIds(draft: DraftActivity, random: Random): DemoActivity {
  const id = () => demoId(draft.createdAt, random);
  return {
    ...draft,
    id: id(),
    reach: draft.reach.map((one) => ({ ...one, id: id() })),
    queries: draft.queries.map((one) => ({ ...one, id: id() })),
    flags: [],
  };
}

/** Most people answer a warning; some leave it open for the coordinator. */
function explained(
  entry: DemoActivity,
  warnings: ReturnType<typeof checkActivity>['warnings'],
  random: Random,
): DemoActivity['explanations'] {
  if (entry.explanations.length > 0) return entry.explanations;
  const codes = new Set(warnings.map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const known = reasons[code as keyof typeof reasons];
    if (!known || !random.chance(0.6)) return [];
    return [{ code, reason: random.pick(known)[writtenIn(entry)] }];
  });
}

/** What was entered before: values of the same measure in the same place, and like titles. */
class Former {
  private readonly values = new Map<string, number[]>();
  private readonly titles = new Map<string, DemoActivity>();

  private place({ unitId, districtId }: DemoActivity): string {
    return districtId ?? unitId;
  }

  valuesOf(entry: DemoActivity, channel: string, measure: Measure): readonly number[] {
    return this.values.get(`${this.place(entry)} ${channel} ${measure}`) ?? [];
  }

  private titleKey(entry: DemoActivity): string {
    return [this.place(entry), entry.kind, countsOn(entry), entry.title.toLowerCase()].join('|');
  }

  likeOf(entry: DemoActivity): { id: string; title: string } | null {
    const like = this.titles.get(this.titleKey(entry));
    return like ? { id: like.id, title: like.title } : null;
  }

  add(entry: DemoActivity): void {
    if (entry.status !== 'held') return;
    for (const { channel, measure, count } of entry.reach) {
      if (count === null) continue;
      const key = `${this.place(entry)} ${channel} ${measure}`;
      this.values.set(key, [count, ...(this.values.get(key) ?? [])]);
    }
    this.titles.set(this.titleKey(entry), entry);
  }
}
