import { levelOf, type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figuresQuery } from '../figures/queries.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { numberSlotClass } from '../ui/number-slot.tsx';
import { Section } from '../ui/page.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import type { PartnershipProps } from './partnership-view.tsx';
import styles from './partnerships.module.css';

/** Levels with numbers of people or contacts, the nearest to people first. */
const levels = [3, 4, 5, 2] as const;

/**
 * What the joint entries reached: one sum a measure, under the level that it counts at. Nothing is
 * added across measures, and each sum opens exactly the entries that make it.
 */
export function PartnershipReach(props: PartnershipProps) {
  const { campaignId, unitId, organisationId } = props.read.partnership;
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    figuresQuery({ campaignId, by: 'organisation', unit: unitId }),
  );
  const row = data?.rows.find((one) => one.key === organisationId);
  const given = measures.filter((measure) => row?.measures[measure] !== undefined);
  return (
    <Section title={t('partnerships.reach.title')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && given.length === 0 && <p className={styles.muted}>{t('partnerships.reach.none')}</p>}
      {levels.map((level) => (
        <Level
          key={level}
          {...props}
          level={level}
          sums={given
            .filter((measure) => levelOf[measure] === level)
            .map((measure) => ({ measure, sum: row?.measures[measure] ?? 0 }))}
        />
      ))}
      {given.length > 1 && <p className={styles.legal}>{t('partnerships.reach.how')}</p>}
    </Section>
  );
}

function Level(
  props: PartnershipProps & {
    level: (typeof levels)[number];
    sums: readonly { readonly measure: Measure; readonly sum: number }[];
  },
) {
  const { campaignId, unitId, organisationId } = props.read.partnership;
  const { t } = useTranslation();
  const language = useLanguage();
  if (props.sums.length === 0) return null;
  return (
    <>
      {/* The type of keys leaves out those that are numbers. */}
      <h3 className={styles.level}>{t(`codes.levels.${props.level}` as 'codes.families.met')}</h3>
      <dl className={styles.sums}>
        {props.sums.map(({ measure, sum }) => (
          <div key={measure}>
            <dt>{t(`codes.measures.${measure}.label`)}</dt>
            <dd>
              <Link
                to="/activities"
                search={{
                  campaign: campaignId,
                  unitId,
                  partnerId: organisationId,
                  figure: 'activities',
                  measure,
                }}
                className={numberSlotClass}
              >
                {formatNumber(sum, language)}
                <span className="only-heard">, {t('partnerships.reach.opens')}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
