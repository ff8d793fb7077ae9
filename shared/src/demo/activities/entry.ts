/** From a sketch to the entry as its officer gave it. */
import { isPublication } from '../../activities/activity.codes.ts';
import { registeredOrganisations } from '../../organisations/organisation.register.ts';
import type { Scribes } from '../demo-accounts.ts';
import { placeOf } from '../patterns/places.ts';
import type { Crowd } from './crowds.ts';
import { type DraftActivity, draftOf } from './draft.ts';
import { reachEntries } from './reach.ts';
import { descriptions, sourcePlaces } from './remarks.ts';
import { reviewOf } from './review.ts';
import { isTown } from './sketch.ts';
import type { Sketch, Stage } from './stage.ts';
import { enteredAt, notedAt } from './when.ts';

const shortNames = new Map(registeredOrganisations.map(({ id, short }) => [id, short]));

/** Neighbours that hold events together: the city and the oblast around it. */
const neighbours: Readonly<Record<string, string>> = {
  'KZ-71': 'KZ-11',
  'KZ-75': 'KZ-19',
  'KZ-79': 'KZ-61',
  'KZ-35': 'KZ-62',
};

/** The title in the language of the entry, with the partner's name where it has one. */
export function titleOf({ pattern, partnerId, language }: Sketch, crowd: Crowd): string {
  const title = crowd.length > 1 ? (pattern.series ?? pattern.title) : pattern.title;
  return title[language].replace('{partner}', shortNames.get(partnerId ?? '') ?? '');
}

export function entryOf(
  sketch: Sketch,
  crowd: Crowd,
  stage: Stage,
  scribes: Scribes,
): DraftActivity {
  const { pattern, district, language, status } = sketch;
  const { random, setting, unit } = stage;
  const isHeld = status === 'held';
  const isDraft = status === 'draft';
  const createdAt = isHeld
    ? enteredAt(sketch.endsOn, sketch.time, setting, random)
    : notedAt(sketch.endsOn, setting, random);
  const createdBy = scribeFor(sketch, scribes, stage);
  const startsOn = crowd.length > 1 ? firstDay(sketch, crowd) : sketch.endsOn;
  const neighbour = neighbours[unit.id];
  return draftOf({
    campaignId: setting.campaignId,
    unitId: unit.id,
    districtId: district?.kato ?? null,
    kind: pattern.kind,
    title: titleOf(sketch, crowd),
    status,
    startsOn,
    endsOn: startsOn < sketch.endsOn ? sketch.endsOn : null,
    startsAtTime: startsOn < sketch.endsOn ? null : sketch.time,
    place: isDraft ? null : placeFor(sketch, crowd, stage),
    description:
      isHeld && crowd.length > 0 && random.chance(0.25)
        ? random.pick(descriptions)[language]
        : null,
    schemes: isDraft && random.chance(0.6) ? [] : schemesFor(sketch, stage),
    audiences: isDraft && random.chance(0.5) ? [] : [...pattern.audiences],
    languages: languagesFor(sketch, stage),
    partnerIds: isDraft ? [] : partnersFor(sketch, stage),
    jointUnitIds: neighbour && isHeld && random.chance(0.04) ? [neighbour] : [],
    ...(isHeld ? sourceFor(sketch, stage) : {}),
    reach: isHeld ? reachEntries(sketch, crowd, stage) : [],
    createdBy,
    createdAt,
    ...reviewOf(sketch, { createdAt, createdBy, coordinator: scribes.coordinator, stage }),
  });
}

/** The officer of the district, an officer of a department, or the coordinator who was told of it. */
function scribeFor({ district, review }: Sketch, scribes: Scribes, { random }: Stage): string {
  if (district) return scribes.ofDistrict.get(district.kato) ?? scribes.coordinator;
  // Nobody asks oneself: what is in doubt was logged by somebody else.
  const isOfficers = review === 'queried' || random.chance(0.7);
  return scribes.unitWide.length > 0 && isOfficers
    ? random.pick(scribes.unitWide)
    : scribes.coordinator;
}

function firstDay({ days, endsOn }: Sketch, crowd: Crowd): string {
  return days.at(-crowd.length) ?? days[0] ?? endsOn;
}

function placeFor(
  { pattern, district, language }: Sketch,
  crowd: Crowd,
  stage: Stage,
): string | null {
  if (!pattern.place || (crowd.length > 1 && pattern.kind !== 'door-to-door')) return null;
  return placeOf(pattern.place, isTown(district), stage.random)[language];
}

function schemesFor({ pattern }: Sketch, { random, setting, plan }: Stage): string[] {
  const unexplained: readonly string[] = plan.unexplained;
  const possible = setting.schemes.filter(([code]) => !unexplained.includes(code));
  if (!pattern.schemes && random.chance(0.02)) return [];
  const wanted = random.weighted([
    [1, 22],
    [2, 34],
    [3, 26],
    [4, 12],
    [possible.length, 4],
  ]);
  const chosen = new Set(pattern.schemes);
  while (chosen.size < Math.min(wanted, possible.length)) chosen.add(random.weighted(possible));
  return setting.schemes.map(([code]) => code).filter((code) => chosen.has(code));
}

function languagesFor({ language }: Sketch, { random }: Stage): ('kk' | 'ru')[] {
  if (language === 'ru') return random.chance(0.35) ? ['ru', 'kk'] : ['ru'];
  return random.chance(0.3) ? ['kk', 'ru'] : ['kk'];
}

/** Besides joint events, a partner sometimes lends its people to a meeting or a lesson. */
function partnersFor({ pattern, partnerId }: Sketch, { partners, random }: Stage): string[] {
  if (partnerId) return [partnerId];
  const isOpenToGuests = pattern.kind === 'meeting' || pattern.kind === 'lesson';
  return isOpenToGuests && partners.bank.length > 0 && random.chance(0.1)
    ? [random.pick(partners.bank)]
    : [];
}

function sourceFor(
  { pattern, language, endsOn }: Sketch,
  { plan, random, unit }: Stage,
): Pick<DraftActivity, 'sourceNamed' | 'sourceWhere' | 'links'> {
  if (!isPublication(pattern.kind)) {
    return {
      sourceNamed: random.pick([true, true, null, null, false]),
      sourceWhere: null,
      links: [],
    };
  }
  const isNamed = random.chance(plan.naming);
  const isLinked =
    ['press', 'social-post', 'broadcast'].includes(pattern.kind) && random.chance(0.8);
  // The domain .example belongs to nobody, so no link leads to a real page.
  const page = `${endsOn.replaceAll('-', '/')}/${random.int(100, 999)}`;
  return {
    sourceNamed: isNamed ? true : random.pick([false, false, null]),
    sourceWhere:
      isNamed && random.chance(0.6) ? random.pick(sourcePlaces(pattern.kind))[language] : null,
    links: isLinked ? [`https://${unit.id.toLowerCase()}.example/${page}`] : [],
  };
}
