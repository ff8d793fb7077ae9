import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { registersQuery } from '../../territory/queries.ts';
import { ErrorState } from '../../ui/states.tsx';
import { type FigurePlace, partnershipsOf } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import { engagedPartnersQuery } from '../queries.ts';
import styles from './unit-page.module.css';

/** More names than this stand in the list of partnerships. */
const mostNames = 8;

/** With whom the unit works: partnerships that count as engaged, the most active first. */
export function UnitPartners(props: { campaignId: string | undefined; place: FigurePlace }) {
  const { campaignId, place } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  const { data, error, refetch } = useQuery({
    ...engagedPartnersQuery(campaignId ?? '', place.unitId ?? ''),
    enabled: campaignId !== undefined,
  });
  const search = partnershipsOf(place, 'partnerships');
  const shown = [...(data ?? [])]
    .sort((a, b) => b.activityCount - a.activityCount)
    .slice(0, mostNames);
  return (
    <section>
      <div className={styles.sectionHead}>
        <h2>{t('figures.partners.title')}</h2>
        {data && data.length > 0 && (
          <Link to="/partnerships" search={search}>
            {t('figures.partners.summary', { count: data.length })}
          </Link>
        )}
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles.caption}>{t('figures.partners.none')}</p>}
      <ul className={styles.partners}>
        {!data &&
          !error &&
          [1, 2, 3, 4].map((i) => (
            <li key={i}>
              <Ghost letters={24} />
            </li>
          ))}
        {shown.map((one) => {
          const organisation = registers?.organisationOf.get(one.organisationId);
          const count = one.activityCount;
          return (
            <li key={one.id}>
              <Link to="/partnerships/$id" params={{ id: one.id }}>
                {organisation?.short ?? one.organisationId}
              </Link>
              <span className={styles.caption}>
                {organisation && `${t(`codes.organisationKinds.${organisation.kind}`)}, `}
                {t(`codes.partnershipStatuses.${one.status}`)}
              </span>
              <span className={styles.partnerCount}>
                {t('figures.partners.activities', { count, n: formatNumber(count, language) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
