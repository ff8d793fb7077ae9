import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../accounts/session.ts';
import { figuresQuery } from '../../figures/queries.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { replyQuery } from '../../replies/queries.ts';
import { registersQuery } from '../../territory/queries.ts';
import { buttonClass } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { FiguresStrip } from '../../ui/figures-strip.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageHead, Section, WithAside } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { DaysToDeadline, useDeadlineText } from './deadline-head.tsx';
import { DeviceDrafts } from './device-drafts-list.tsx';
import { DistrictTable } from './district-table.tsx';
import styles from './home.module.css';
import { HomeSkeleton } from './home-skeleton.tsx';
import { OwnEntries } from './own-entries.tsx';
import { ReplyPanel } from './reply-panel.tsx';
import { ToDo } from './to-do.tsx';
import { type DistrictFigures, districtFigures } from './unit-figures.ts';
import { useWaiting, type Waiting, waitingFilters } from './use-waiting.ts';

/** A coordinator's first screen: who is missing, what waits for a verdict, how long there is. */
export function CoordinatorHome(props: { me: Me; campaign: Campaign }) {
  const { me, campaign } = props;
  const { unitId } = me.user;
  const { t } = useTranslation();
  const language = useLanguage();
  const today = astanaDay(useDomainNow());
  const deadline = useDeadlineText(campaign, unitId);
  const waiting = useWaiting(campaign.id, unitId);
  const registers = useQuery(registersQuery);
  const figures = useQuery(figuresQuery({ campaignId: campaign.id, by: 'district', unit: unitId }));
  const districts =
    registers.data && figures.data
      ? districtFigures(registers.data, unitId, figures.data.rows, language)
      : undefined;
  const reply = useQuery(replyQuery({ campaignId: campaign.id, unitId }));
  const failed = figures.error ?? registers.error;
  const finding = useFinding(districts);
  const isCounted = Boolean(waiting.error) || waiting.flagged !== undefined;
  // Drawn together, so that nothing jumps.
  if (!isCounted || (!districts && !failed) || reply.isPending) return <HomeSkeleton />;

  const isReturned = reply.data?.reply.state === 'returned';
  const replyPart = reply.data ? (
    <ReplyPanel reply={reply.data.reply} isOpen={campaign.status === 'published'} />
  ) : (
    <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />
  );
  return (
    <>
      <div className={classes(styles.head, styles.headAlone)}>
        <PageHead title={finding ?? deadline.title} lead={deadline.lead} display />
        <DaysToDeadline campaign={campaign} unitId={unitId} summary={deadline.title} />
      </div>
      <WithAside
        asideFirst
        aside={
          <>
            {/* What came back goes before everything else. */}
            {isReturned && replyPart}
            <Section title={t('activities.home.coordinator.toDo')}>
              <ToDo campaignId={campaign.id} unitId={unitId} waiting={waiting} />
              {campaign.status === 'published' && (
                <Link to="/activities/new" className={buttonClass('secondary')}>
                  <Icon name="plus" />
                  {t('activities.home.coordinator.log')}
                </Link>
              )}
            </Section>
            {!isReturned && replyPart}
          </>
        }
      >
        <div className={styles.main}>
          <Attention
            campaignId={campaign.id}
            unitId={unitId}
            waiting={waiting}
            districts={districts}
          />
          {failed && !districts ? (
            <ErrorState
              error={failed}
              onRetry={() => void (figures.error ? figures.refetch() : registers.refetch())}
            />
          ) : (
            districts &&
            districts.length > 0 && (
              <DistrictTable campaign={campaign} unitId={unitId} districts={districts} />
            )
          )}
          <DeviceDrafts userId={me.user.id} />
          <OwnEntries campaign={campaign} today={today} />
        </div>
      </WithAside>
    </>
  );
}

/** The title as a finding: how many districts have no event. */
function useFinding(districts: readonly DistrictFigures[] | undefined): string | null {
  const { t } = useTranslation();
  if (!districts || districts.length === 0) return null;
  const without = districts.filter((one) => one.row === null).length;
  if (without === districts.length) return t('activities.home.coordinator.noEntries');
  return without === 0
    ? t('activities.home.coordinator.allCovered')
    : t('activities.home.coordinator.uncovered', { count: without });
}

/** Four counts, each opening the entries behind it. */
function Attention(props: {
  campaignId: string;
  unitId: string;
  waiting: Waiting;
  districts: readonly DistrictFigures[] | undefined;
}) {
  const { campaignId, unitId, waiting, districts } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const without = districts?.filter((one) => one.row === null).length;
  const opens = (key: keyof typeof waitingFilters): ReactNode => {
    const value = waiting[key];
    if (value === undefined) return noData;
    return (
      <Link
        to="/activities"
        search={{ campaign: campaignId, unitId, ...waitingFilters[key] }}
        className={styles.figureLink}
      >
        {formatNumber(value, language)}
      </Link>
    );
  };
  const keys = ['waiting', 'queried', 'flagged'] as const;
  return (
    <div className={styles.attention}>
      <FiguresStrip
        label={t('activities.home.coordinator.figures')}
        figures={[
          ...keys.map((key) => ({
            key,
            label: t(`activities.home.coordinator.${key}`),
            value: opens(key),
          })),
          ...(districts && districts.length === 0
            ? []
            : [
                {
                  key: 'white',
                  label: t('activities.home.coordinator.whiteSpots'),
                  value:
                    without === undefined ? (
                      noData
                    ) : (
                      <a href="#districts" className={styles.figureLink}>
                        {formatNumber(without, language)}
                      </a>
                    ),
                },
              ]),
        ]}
      />
    </div>
  );
}
