/** The plan of an import by what the mocks keep. */
import { countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { languages } from '@saqbol/shared/format/language.ts';
import { gatherEntries } from '@saqbol/shared/imports/gather-entries.ts';
import { importFacts, placeKey, usualKey } from '@saqbol/shared/imports/import.facts.ts';
import { importNames } from '@saqbol/shared/imports/import-names.ts';
import { markKnown, type PlannedEntry, planImport } from '@saqbol/shared/imports/plan-import.ts';
import type { ImportTable } from '@saqbol/shared/imports/read-table.ts';
import { type Vocabulary, vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { units } from '@saqbol/shared/territory/units.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { v7 } from 'uuid';
import { organisationsInSight } from './organisations.record.ts';
import type { Call } from './platform/handler.ts';
import { sha256Hex } from './platform/sha256.ts';
import { isInVersion } from './replies.record.ts';
import type { StoredActivity } from './store.types.ts';
import { populationOf } from './territory.ts';

type PlanCall = Pick<Call, 'store' | 'actor' | 'today' | 'lang'>;

export function planOf(call: PlanCall, campaign: Campaign, table: ImportTable): PlannedEntry[] {
  const { store, actor } = call;
  const vocabulary = vocabularyFor(call, campaign);
  const [onlyDistrict, ...others] = actor.districtIds;
  const defaultDistrict = others.length === 0 ? (onlyDistrict ?? null) : null;
  const drafts = gatherEntries(table, vocabulary, { defaultDistrict });
  const planned = planImport(drafts, factsFor(call, campaign), {
    vocabulary,
    hash: sha256Hex,
    newId: () => v7(),
    isGiven: (column) => table.letters[column] !== undefined,
  });
  const standing = [...store.importKeys].filter(
    ([, id]) => store.activities.get(id)?.deletedAt === null,
  );
  return markKnown(planned, new Map(standing));
}

function vocabularyFor({ store, actor, lang }: PlanCall, campaign: Campaign): Vocabulary {
  const order = [lang, ...languages.filter((one) => one !== lang)];
  return vocabularyOf(
    importNames({
      translators: order.map(translatorFor),
      languages: order,
      districts: districtsOfUnit(actor.unitId).map((one) => ({ ...one, id: one.kato })),
      organisations: organisationsInSight(store, actor),
      units: units.filter(({ id }) => id !== actor.unitId),
      schemes: campaign.schemes,
    }),
  );
}

function factsFor({ store, actor, today }: PlanCall, campaign: Campaign) {
  const { unitId } = actor;
  const own = [...store.activities.values()].filter(
    (one) => one.campaignId === campaign.id && one.unitId === unitId,
  );
  const standing = own.filter(({ deletedAt }) => deletedAt === null);
  const districtIds = districtsOfUnit(unitId).map(({ kato }) => kato);
  return importFacts({
    campaign: {
      id: campaign.id,
      startsOn: campaign.startsOn,
      closedOn: campaign.closedOn,
      schemes: campaign.schemes.map(({ code }) => code),
    },
    today,
    actor,
    unit: { id: unitId, population: populationOf(unitId), hasDistricts: districtIds.length > 0 },
    organisationIds: organisationsInSight(store, actor).map(({ id }) => id),
    districtIds,
    standing: own.map((one) => ({
      ...one,
      isDeleted: one.deletedAt !== null,
      isInVersion: isInVersion(store, one),
    })),
    duplicates: [...Map.groupBy(standing, placeKey)],
    usual: usualOf(standing),
  });
}

function usualOf(entries: readonly StoredActivity[]) {
  const counted = entries
    .filter(
      ({ status, review }) => status === 'held' && review !== 'queried' && review !== 'excluded',
    )
    .toSorted((a, b) => (countsOn(a) < countsOn(b) ? 1 : -1))
    .flatMap((one) =>
      one.reach.flatMap(({ channel, measure, count }) =>
        count === null
          ? []
          : [{ key: usualKey(one.districtId, channel, measure), value: [one.id, count] as const }],
      ),
    );
  return [...Map.groupBy(counted, ({ key }) => key)].map(
    ([key, found]) => [key, found.map(({ value }) => value)] as const,
  );
}
