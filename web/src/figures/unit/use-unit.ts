import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign, CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../accounts/session.ts';
import { campaignQuery, campaignsQuery, chosenCampaign } from '../../campaigns/queries.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type ReferenceUnit, registersQuery } from '../../territory/queries.ts';
import type { FigurePlace } from '../figure-link.tsx';
import { indicatorValue } from '../indicators.ts';
import type { UnitSearch } from '../map-search.ts';
import { figuresQuery, liveMs } from '../queries.ts';
import { ranked } from '../ranking.ts';
import { hasReply } from '../reply-counts.ts';

export interface UnitState {
  readonly language: Language;
  readonly campaigns: readonly CampaignRow[];
  /** Null: there is no letter at all. */
  readonly campaignRow: CampaignRow | null | undefined;
  readonly campaign: Campaign | undefined;
  /** Null: the register has no such unit. */
  readonly unit: ReferenceUnit | null | undefined;
  readonly isCentral: boolean;
  readonly seesNation: boolean;
  readonly asOf: string | undefined;
  readonly row: FigureRow | undefined;
  /** Nothing was entered, or replied: there is no data at all. */
  readonly isEmpty: boolean;
  /** Places among the regions; only for those who see the nation. */
  readonly ranks: { readonly activities: number | null; readonly met: number | null } | undefined;
  readonly place: FigurePlace;
  readonly isFailing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What the page of a unit shows at its top; its parts read their own. */
export function useUnit(unitId: string, search: UnitSearch, isLive: boolean): UnitState {
  const language = useLanguage();
  const me = useQuery(meQuery);
  const letters = useQuery(campaignsQuery);
  const registers = useQuery(registersQuery);
  const campaignRow = letters.data && (chosenCampaign(letters.data, search.campaign) ?? null);
  const campaignId = campaignRow?.id ?? '';
  const letter = useQuery({ ...campaignQuery(campaignId), enabled: Boolean(campaignRow) });
  const seesNation = Boolean(me.data && territoryOf(me.data.user) === 'nation');
  const asking = {
    refetchInterval: isLive ? liveMs : (false as const),
    refetchOnWindowFocus: isLive,
  };
  const { basis } = search;
  const own = useQuery({
    ...figuresQuery({ campaignId, unit: unitId, basis }),
    ...asking,
    enabled: Boolean(campaignRow),
  });
  const nation = useQuery({
    ...figuresQuery({ campaignId, basis }),
    ...asking,
    enabled: Boolean(campaignRow) && seesNation,
  });
  const unit = registers.data && (registers.data.unitOf.get(unitId) ?? null);
  // The answer before belongs to another unit or letter: it is not shown as this one's.
  const row = own.isPlaceholderData ? undefined : own.data?.rows[0];
  const isOnMap = (id: string) => {
    const kind = registers.data?.unitOf.get(id)?.kind;
    return kind === 'oblast' || kind === 'city';
  };
  const regions = nation.data?.rows.filter((one) => isOnMap(one.key)) ?? [];
  const rankIn = (indicator: 'activities' | 'metInPersonPer1000') =>
    ranked(
      regions,
      (one) => indicatorValue(indicator, one, one.activities === 0),
      () => 0,
    ).find((one) => one.item.key === unitId)?.rank ?? null;
  const queries = [me, letters, registers, letter, own];
  const failed = queries.filter((query) => query.error);
  return {
    language,
    campaigns: letters.data ?? [],
    campaignRow,
    campaign: letter.data,
    unit,
    isCentral: unit?.kind === 'central',
    seesNation,
    asOf: own.data?.asOf,
    row,
    isEmpty: row?.activities === 0 && !(basis === 'replied' && hasReply(row)),
    ranks:
      regions.length > 0
        ? { activities: rankIn('activities'), met: rankIn('metInPersonPer1000') }
        : undefined,
    place: { campaign: campaignId, unitId },
    isFailing: Boolean(own.error && own.data),
    error: row ? null : (failed[0]?.error ?? null),
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
}
