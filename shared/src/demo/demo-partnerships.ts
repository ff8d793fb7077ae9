import { engagedStatuses, type PartnershipStatus } from '../partnerships/partnership.codes.ts';
import { districtsOfUnit } from '../territory/districts.ts';
import { type CentralBodyId, centralBodyIds, territories } from '../territory/units.ts';
import type { CampaignSetting } from './campaign-settings.ts';
import type { DemoAccount, DemoPartnership } from './demo.types.ts';
import { pavlodarId, scribesOf } from './demo-accounts.ts';
import { instantOf, msAt } from './demo-clock.ts';
import { demoId } from './demo-ids.ts';
import { bankForms, banks, contacts, developerForms, developers } from './patterns/partners.ts';
import { type Random, randomFrom } from './random.ts';
import { unitPlans } from './unit-plans.ts';

const openStatuses: readonly (readonly [PartnershipStatus, number])[] = [
  ['active', 9],
  ['agreed', 5],
  ['proposed', 3],
  ['declined', 1],
  ['completed', 1],
];
const closedStatuses: readonly (readonly [PartnershipStatus, number])[] = [
  ['completed', 8],
  ['declined', 1],
];

const centralCounts: Readonly<Record<CentralBodyId, number>> = {
  'KZ-MIA': 2,
  'KZ-MAI': 1,
  'KZ-MCI': 0,
  'KZ-NB': 4,
};

export function isEngaged({ status }: { status: PartnershipStatus }): boolean {
  return (engagedStatuses as readonly PartnershipStatus[]).includes(status);
}

/** Partnerships of a campaign, in the order in which they were entered. */
export function demoPartnerships(
  setting: CampaignSetting,
  accounts: readonly DemoAccount[],
): DemoPartnership[] {
  const share = setting.isOpen ? 1 : 0.45;
  const wanted: [string, number][] = [
    ...territories.map(({ id }): [string, number] => [id, unitPlans.get(id)?.partnerships ?? 0]),
    ...centralBodyIds.map((id): [string, number] => [id, centralCounts[id]]),
  ];
  const drafts = wanted.flatMap(([unitId, count]) => {
    const random = randomFrom(`partnerships ${setting.campaignId} ${unitId}`);
    const { coordinator } = scribesOf(unitId, accounts);
    return organisationsFor(unitId, Math.round(count * share), random).map((one, nth) =>
      partnershipOf(unitId, one, { setting, random, coordinator, isFirst: nth === 0 }),
    );
  });
  const random = randomFrom(`partnership ids ${setting.campaignId}`);
  return drafts
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
    .map((draft) => ({ id: demoId(draft.createdAt, random), ...draft }));
}

interface Chosen {
  readonly id: string;
  readonly isBank: boolean;
}

function organisationsFor(unitId: string, count: number, random: Random): Chosen[] {
  const isCity = ['KZ-71', 'KZ-75', 'KZ-79'].includes(unitId);
  // Firms build in the cities; an oblast with several partners has one of them at most.
  const firms = isCity ? Math.floor(count / 3) : count >= 5 ? 1 : 0;
  const chosen = new Map<string, boolean>();
  while (chosen.size < count) {
    const isBank = chosen.size < count - firms;
    chosen.set(random.weighted<string>(isBank ? banks : developers), isBank);
  }
  return [...chosen].map(([id, isBank]) => ({ id, isBank }));
}

interface Making {
  readonly setting: CampaignSetting;
  readonly random: Random;
  readonly coordinator: string;
  /** A unit's first partner works with it, so that nobody who tried stands with none. */
  readonly isFirst: boolean;
}

function partnershipOf(
  unitId: string,
  { id: organisationId, isBank }: Chosen,
  { setting, random, coordinator, isFirst }: Making,
): Omit<DemoPartnership, 'id'> {
  const worked = setting.days.filter(([, weight]) => weight >= 0.5).map(([day]) => day);
  const day = random.pick(worked);
  const drawn = random.weighted(setting.isOpen ? openStatuses : closedStatuses);
  // Ulytau has asked and waits for an answer.
  const status =
    unitId === 'KZ-62' && setting.isOpen ? 'proposed' : isFirst ? engaged(setting) : drawn;
  const isAgreed = isEngaged({ status });
  // Pavlodar's firm has no memorandum on file: a thing to do before the reply.
  const isLacking = unitId === pavlodarId && !isBank && setting.isOpen;
  const hasDocument = isAgreed && !isLacking && random.chance(isBank ? 0.75 : 0.4);
  const [hour, position] = [random.int(8 * 60 + 10, 8 * 60 + 50), random.pick(contacts)];
  const minutes = day === '2026-03-10' ? hour : random.int(10 * 60, 18 * 60);
  const createdAt = instantOf(msAt(day, minutes) + random.int(0, 59) * 1000);
  return {
    campaignId: setting.campaignId,
    unitId,
    organisationId,
    districtIds: districtsFor(unitId, random),
    forms: several(isBank ? bankForms : developerForms, random.int(1, 3), random),
    status,
    agreedOn: isAgreed ? day : null,
    endsOn: isAgreed ? endOf(status, setting, random) : null,
    documentNo: hasDocument
      ? random.pick([`М-${random.int(1, 40)}`, `${random.int(1, 60)}/${day.slice(2, 4)}-М`])
      : null,
    documentOn: hasDocument ? day : null,
    documentId: null,
    contactPosition: random.chance(0.7) ? position : null,
    contactPhone: null,
    schemes: several(setting.schemes, random.int(1, 3), random),
    // Nothing is said against a real firm: why it came to nothing stays open.
    note: status === 'declined' ? 'Үлгі дерек.' : null,
    createdBy: coordinator,
    createdAt,
    updatedAt: createdAt,
    synthetic: true,
  };
}

function engaged({ isOpen }: CampaignSetting): PartnershipStatus {
  return isOpen ? 'active' : 'completed';
}

function endOf(status: PartnershipStatus, setting: CampaignSetting, random: Random): string | null {
  if (status === 'completed') return setting.closedOn ?? setting.today;
  return random.chance(0.4) ? random.pick(['2026-04-30', '2026-06-30', '2026-12-31']) : null;
}

/** Distinct values in the order of the list. */
function several<T extends string>(
  list: readonly (readonly [T, number])[],
  count: number,
  random: Random,
): T[] {
  const chosen = new Set(Array.from({ length: count }, () => random.weighted(list)));
  return list.map(([value]) => value).filter((value) => chosen.has(value));
}

/** The whole unit (none named), or its main town with some other districts. */
function districtsFor(unitId: string, random: Random): string[] {
  const [town, ...others] = districtsOfUnit(unitId).map(({ kato }) => kato);
  if (!town || random.chance(0.3)) return [];
  const chosen = new Set(
    random.shuffled(others).slice(0, random.int(0, Math.ceil(others.length / 2))),
  );
  return [town, ...others.filter((id) => chosen.has(id))];
}
