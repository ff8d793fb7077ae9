import { secondTierBanks } from '../../organisations/organisation.register.ts';
import { districtsOfUnit } from '../../territory/districts.ts';
import type { Territory } from '../../territory/units.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import type { DemoAccount, DemoPartnership } from '../demo.types.ts';
import { bayanauylId, pavlodarId, scribesOf } from '../demo-accounts.ts';
import { isEngaged } from '../demo-partnerships.ts';
import { randomFrom } from '../random.ts';
import { type UnitPlan, unitPlans } from '../unit-plans.ts';
import { crowdsOf } from './crowds.ts';
import type { DraftActivity } from './draft.ts';
import { entryOf } from './entry.ts';
import { repeatsOf } from './repeats.ts';
import { lotsOf, repertoireOf, sketchOf } from './sketch.ts';
import type { Sketch, Stage } from './stage.ts';

const bankIds = new Set(secondTierBanks.map(({ id }) => id));

/** Entries of one territory in one campaign, in no order. */
export function unitActivities(
  unit: Territory,
  setting: CampaignSetting,
  accounts: readonly DemoAccount[],
  partnerships: readonly DemoPartnership[],
): DraftActivity[] {
  const plan = unitPlans.get(unit.id);
  if (!plan) return [];
  const stage = stageOf(unit, plan, setting, partnerships);
  const sketches = sketchesOf(stage, setting.isOpen ? plan.entries : plan.earlier[0]);
  const crowds = crowdsOf(sketches, stage);
  const scribes = scribesOf(unit.id, accounts);
  const drafts = sketches.map((sketch, i) => entryOf(sketch, crowds[i] ?? [], stage, scribes));
  return setting.isOpen ? [...drafts, ...repeatsOf(drafts, unit.id)] : drafts;
}

function stageOf(
  unit: Territory,
  plan: UnitPlan,
  setting: CampaignSetting,
  partnerships: readonly DemoPartnership[],
): Stage {
  const random = randomFrom(`activities ${setting.campaignId} ${unit.id}`);
  const all = districtsOfUnit(unit.id);
  const isNamed = typeof plan.silent !== 'number';
  const villages = all.filter(({ type }) => type !== 'city').map(({ kato }) => kato);
  const silent = new Set<string>(
    isNamed
      ? (plan.silent as readonly string[])
      : random.shuffled(villages).slice(0, plan.silent as number),
  );
  // Bayanauyl, where the sign-in page leads first, is written by hand.
  if (unit.id === pavlodarId && setting.isOpen) silent.add(bayanauylId);
  const engaged = partnerships.filter(
    (one) => one.unitId === unit.id && one.campaignId === setting.campaignId && isEngaged(one),
  );
  const ids = engaged.map((one) => one.organisationId);
  return {
    unit,
    plan,
    setting,
    random,
    districts: all.filter(({ kato }) => !silent.has(kato)),
    partners: {
      bank: ids.filter((id) => bankIds.has(id)),
      developer: ids.filter((id) => !bankIds.has(id)),
    },
  };
}

/** Sketches that differ in place, day or title, since equal ones would look like one event. */
function sketchesOf(stage: Stage, count: number): Sketch[] {
  const seen = new Set<string>();
  const repertoire = repertoireOf(stage);
  return lotsOf(stage, repertoire, count).flatMap((lot) => {
    for (let tries = 0; tries < 12; tries += 1) {
      const sketch = sketchOf(lot, repertoire, stage);
      const { pattern, district, endsOn } = sketch;
      const key = [pattern.title.kk, district?.kato, endsOn].join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      return [sketch];
    }
    return [];
  });
}
