import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import { Section } from '../ui/page.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import styles from './organisations.module.css';
import { previewQuery } from './queries.ts';

/** What would follow to the kept one, asked of the server for this very pair. */
export function MergePreview(props: { mergedId: string; keptId: string; names: Names }) {
  const { mergedId, keptId, names } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(previewQuery(mergedId, keptId));
  const counted = (count: number) => ({ count, shown: formatNumber(count, language) });
  const moves = data && [
    ...(data.partnershipsMoved > 0
      ? [t('organisations.merge.partnerships', counted(data.partnershipsMoved))]
      : []),
    ...(data.partnershipsFolded > 0
      ? [t('organisations.merge.folded', counted(data.partnershipsFolded))]
      : []),
    ...(data.activitiesMoved > 0
      ? [t('organisations.merge.activities', counted(data.activitiesMoved))]
      : []),
  ];
  return (
    <Section title={t('organisations.merge.preview')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {moves?.length === 0 && <p>{t('organisations.merge.nothing')}</p>}
      {moves && moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      {data && data.unitIds.length > 0 && (
        <p className={styles.detail}>
          {t('organisations.merge.units', {
            names: data.unitIds.map((id) => names.unitShort(id)).join(', '),
          })}
        </p>
      )}
      <p className={styles.detail}>
        {t('organisations.merge.frozen')} {t('organisations.merge.final')}
      </p>
    </Section>
  );
}
