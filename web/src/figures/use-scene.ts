import type { CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { campaignsQuery, chosenCampaign } from '../campaigns/queries.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { registersQuery } from '../territory/queries.ts';
import { defaultIndicator, type MapSearch } from './map-search.ts';
import { figuresQuery, liveMs } from './queries.ts';
import { type Scene, sceneOf } from './scene.ts';

export interface SceneState {
  readonly campaigns: readonly CampaignRow[];
  /** Null: there is no letter at all; undefined: not known yet. */
  readonly campaign: CampaignRow | null | undefined;
  /** Undefined while the first figures are on their way. */
  readonly scene: Scene | undefined;
  /** The figures shown are those of the view before; the asked ones are on their way. */
  readonly isOld: boolean;
  /** Asking again failed: what is shown is not fresh. */
  readonly isFailing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Reads what the address asks for, and again every 15 s while `isLive`. */
export function useScene(search: MapSearch, isLive: boolean): SceneState {
  const language = useLanguage();
  const letters = useQuery(campaignsQuery);
  const registers = useQuery(registersQuery);
  const campaign = letters.data && (chosenCampaign(letters.data, search.campaign) ?? null);
  const { basis, from, to } = search;
  const asking = {
    enabled: Boolean(campaign),
    refetchInterval: isLive ? liveMs : (false as const),
    refetchOnWindowFocus: isLive,
  };
  const campaignId = campaign?.id ?? '';
  const figures = useQuery({ ...figuresQuery({ campaignId, basis, from, to }), ...asking });
  // The same query, and no second request, where no period is chosen.
  const whole = useQuery({ ...figuresQuery({ campaignId, basis }), ...asking });
  const indicator = search.indicator ?? defaultIndicator;

  const scene = useMemo(
    () =>
      campaign && figures.data && whole.data && registers.data
        ? sceneOf({
            language,
            campaign,
            search,
            indicator,
            figures: figures.data,
            whole: whole.data,
            registers: registers.data,
          })
        : undefined,
    [language, campaign, search, indicator, figures.data, whole.data, registers.data],
  );
  const queries = [letters, registers, figures, whole];
  const failed = queries.filter((query) => query.error);
  return {
    campaigns: letters.data ?? [],
    campaign,
    scene,
    isFailing: Boolean(figures.error ?? whole.error),
    isOld: figures.isPlaceholderData || whole.isPlaceholderData,
    // What is shown stays when asking again fails.
    error: scene ? null : (failed[0]?.error ?? null),
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
}
