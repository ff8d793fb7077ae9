import type { Channel } from '@saqbol/shared/activities/channels.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { BarRow, BarRows } from '../../ui/bar-row.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { FigureLink, type FigurePlace } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import { figuresQuery, liveMs } from '../queries.ts';
import styles from './unit-page.module.css';

const groups = ['met', 'delivered', 'seen'] as const;
type Group = (typeof groups)[number];
const amountOf: Readonly<Record<Group, (row: FigureRow) => number | null>> = {
  met: (row) => row.metInPerson,
  delivered: (row) => row.delivered,
  seen: (row) => row.seen,
};

/** Rows to come: as many as most units have. */
const places: Readonly<Record<Group, readonly number[]>> = {
  met: [1, 2],
  delivered: [1, 2, 3],
  seen: [1, 2, 3, 4, 5],
};

/** Which channel gave how much, each family by itself: families are never added to one another. */
export function ChannelBars(props: { campaignId: string | undefined; place: FigurePlace }) {
  const { campaignId, place } = props;
  const { t } = useTranslation();
  const question = { campaignId: campaignId ?? '', by: 'channel', unit: place.unitId } as const;
  const { data, error, refetch } = useQuery({
    ...figuresQuery(question),
    enabled: campaignId !== undefined,
    refetchInterval: liveMs,
  });
  return (
    <section>
      <h2>{t('figures.channels.title')}</h2>
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        groups.map((group) => (
          <GroupBars key={group} group={group} rows={data?.rows} place={place} />
        ))
      )}
      <p className={styles.caption}>{t('figures.channels.never')}</p>
    </section>
  );
}

function GroupBars(props: {
  group: Group;
  rows: readonly FigureRow[] | undefined;
  place: FigurePlace;
}) {
  const { group, rows, place } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = (rows ?? [])
    .flatMap((row) => {
      const value = amountOf[group](row);
      return value === null ? [] : [{ channel: row.key as Channel, value }];
    })
    .sort((a, b) => b.value - a.value);
  const longest = Math.max(1, ...shown.map(({ value }) => value));
  const title = t(`figures.channels.${group}`);
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      {rows && shown.length === 0 && <p className={styles.caption}>{t('figures.channels.none')}</p>}
      <BarRows label={title} nameWidth="11.5rem" valueWidth="5.5rem">
        {!rows &&
          places[group].map((i) => (
            <BarRow key={i} name={<Ghost letters={14} />} share={0} value={<Ghost letters={6} />} />
          ))}
        {shown.map(({ channel, value }) => {
          const name = t(`codes.channels.${channel}`);
          return (
            <BarRow
              key={channel}
              name={name}
              share={value / longest}
              value={
                <FigureLink
                  opens={group}
                  place={place}
                  also={{ channel }}
                  name={`${name}, ${title}`}
                >
                  {formatNumber(value, language)}
                </FigureLink>
              }
            />
          );
        })}
      </BarRows>
    </>
  );
}
