import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { formatNumber, formatSigned, noData } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { NoData } from '../../activities/list/amounts.tsx';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { Skeleton } from '../../ui/states.tsx';
import styles from './figures-compared.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useVersions } from './use-versions.ts';

interface Line {
  readonly key:
    | 'activities'
    | 'met'
    | 'delivered'
    | 'seen'
    | 'engaged'
    | 'districts'
    | 'partnerships'
    | 'banks'
    | 'developers'
    | 'publications'
    | 'source';
  readonly of: (row: FigureRow) => number | null;
  readonly decimals?: number;
}

const lines: readonly Line[] = [
  { key: 'activities', of: (row) => row.activities },
  { key: 'met', of: (row) => row.metInPerson },
  { key: 'delivered', of: (row) => row.delivered },
  { key: 'seen', of: (row) => row.seen },
  { key: 'engaged', of: (row) => row.engaged },
  { key: 'districts', of: (row) => row.districtsCovered },
  { key: 'partnerships', of: (row) => row.partnerships },
  { key: 'banks', of: (row) => row.banksEngaged },
  { key: 'developers', of: (row) => row.developersEngaged },
  { key: 'publications', of: (row) => row.publications },
  {
    key: 'source',
    of: (row) => (row.attributionShare === null ? null : row.attributionShare * 100),
    decimals: 1,
  },
];

/** The frozen figures of the version, beside those of the version before. */
export function FiguresCompared(given: ReviewGiven) {
  const { n } = given;
  const { t } = useTranslation();
  const [now, before] = useVersions(given);
  if (n === null) return null;
  return (
    <section className={styles.panel}>
      <h2>{t('replyReview.figures.title')}</h2>
      {now && (n === 1 || before) ? (
        <Table n={n} now={now.figures.total} before={before?.figures.total ?? null} />
      ) : (
        <Skeleton lines={lines.length} height="1.25rem" />
      )}
    </section>
  );
}

function Table(props: { n: number; now: FigureRow; before: FigureRow | null }) {
  const { n, now, before } = props;
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{t('replyReview.figures.figure')}</span>
          </th>
          {before && <th scope="col">{t('replyReview.version', { n: n - 1 })}</th>}
          <th scope="col">{t('replyReview.version', { n })}</th>
          {before && <th scope="col">{t('replyReview.figures.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{t(`replyReview.figures.lines.${line.key}`)}</th>
            {before && (
              <td className={styles.before}>
                <Value value={line.of(before)} decimals={line.decimals} />
              </td>
            )}
            <td className={styles.now}>
              <Value value={line.of(now)} decimals={line.decimals} />
            </td>
            {before && <Difference line={line} now={now} before={before} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value(props: { value: number | null; decimals?: number | undefined }) {
  const language = useLanguage();
  const text = formatNumber(props.value, language, { decimals: props.decimals ?? 0 });
  return text === noData ? <NoData /> : text;
}

function Difference(props: { line: Line; now: FigureRow; before: FigureRow }) {
  const { line, now, before } = props;
  const language = useLanguage();
  const [left, right] = [line.of(before), line.of(now)];
  const difference = left === null || right === null ? null : right - left;
  const text = formatSigned(difference, language, { decimals: line.decimals ?? 0 });
  return (
    <td className={classes(difference === 0 && styles.none)}>
      {text === noData ? <NoData /> : text}
    </td>
  );
}
