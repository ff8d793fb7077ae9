import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { registersQuery } from '../../territory/queries.ts';
import { ErrorState } from '../../ui/states.tsx';
import { DaysChart } from '../days-chart.tsx';
import type { FigurePlace } from '../figure-link.tsx';
import { DaysKey } from '../nation-days.tsx';
import { daysQuery, liveMs } from '../queries.ts';
import styles from './unit-page.module.css';

/** On which days the unit worked, beside the average of the regions where that may be seen. */
export function UnitDays(props: {
  campaign: Campaign | undefined;
  place: FigurePlace;
  seesNation: boolean;
}) {
  const { campaign, place, seesNation } = props;
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...daysQuery(campaign?.id ?? '', place.unitId),
    enabled: campaign !== undefined,
    refetchInterval: liveMs,
  });
  const average = useRegionsAverage(campaign, seesNation);
  return (
    <section className={styles.days}>
      <h2>{t('figures.days.question')}</h2>
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : campaign ? (
        <>
          <DaysChart campaign={campaign} days={data} place={place} average={average} withValues />
          <DaysKey withAverage={average !== undefined} />
        </>
      ) : (
        <div className={styles.daysToCome} />
      )}
    </section>
  );
}

/**
 * Mean of the regions by day: the nation's days without those of the central bodies, over the
 * regions among the recipients. Undefined where the nation is not in sight, or not known yet.
 */
function useRegionsAverage(
  campaign: Campaign | undefined,
  seesNation: boolean,
): ReadonlyMap<string, number> | undefined {
  const { data: registers } = useQuery(registersQuery);
  const recipients = campaign?.recipients.map((one) => registers?.unitOf.get(one.unitId)) ?? [];
  const central = recipients.flatMap((unit) => (unit?.kind === 'central' ? [unit.id] : []));
  const regions = recipients.filter((unit) => unit?.kind === 'oblast' || unit?.kind === 'city');
  const id = campaign?.id ?? '';
  const enabled = seesNation && regions.length > 0;
  const [nation, ...bodies] = useQueries({
    queries: [undefined, ...central].map((unit) => ({ ...daysQuery(id, unit), enabled })),
  });
  if (!enabled || !nation?.data || bodies.some((body) => !body.data)) return undefined;
  const sums = new Map(nation.data.map(({ day, activities }) => [day, activities]));
  for (const { day, activities } of bodies.flatMap((body) => body.data ?? [])) {
    sums.set(day, (sums.get(day) ?? 0) - activities);
  }
  return new Map([...sums].map(([day, sum]) => [day, sum / regions.length]));
}
