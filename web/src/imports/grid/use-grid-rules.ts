import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { importNames } from '@saqbol/shared/imports/import-names.ts';
import type { NamedLists } from '@saqbol/shared/imports/vocabulary.ts';
import { vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../platform/clock/today.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import type { Cells } from './grid-state.ts';
import { judgeGrid } from './judge-grid.ts';

interface Given {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly registers: Registers;
}

/** The names that cells may hold, in the language of the screen. */
export function useGridNames({ actor, campaign, registers }: Given): NamedLists {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () =>
      importNames({
        translators: [(key) => t(key as never) as string],
        languages: [language],
        districts: districtsOf(registers, actor.unitId),
        organisations: registers.organisations,
        units: registers.units.filter(({ id }) => id !== actor.unitId),
        schemes: campaign.schemes,
      }),
    [t, language, registers, actor.unitId, campaign.schemes],
  );
}

/** What the rules say of the cells. */
export function useGridIssues(cells: Cells, names: NamedLists, given: Given) {
  const { actor, campaign, registers } = given;
  const today = useToday();
  const vocabulary = useMemo(() => vocabularyOf(names), [names]);
  return useMemo(() => {
    const districtIds = districtsOf(registers, actor.unitId).map(({ id }) => id);
    return judgeGrid(cells, vocabulary, {
      campaign: {
        id: campaign.id,
        startsOn: campaign.startsOn,
        closedOn: campaign.closedOn,
        schemes: campaign.schemes.map(({ code }) => code),
      },
      today: today ?? campaign.startsOn,
      actor,
      unit: {
        id: actor.unitId,
        population: registers.unitOf.get(actor.unitId)?.population?.value ?? null,
        hasDistricts: districtIds.length > 0,
      },
      organisationIds: registers.organisations.map(({ id }) => id),
      districtIds,
    });
  }, [cells, vocabulary, campaign, registers, actor, today]);
}
