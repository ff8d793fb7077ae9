import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { districtsOf, registersQuery } from '../../territory/queries.ts';
import { classes } from '../../ui/classes.ts';
import { ErrorState } from '../../ui/states.tsx';
import { FigureLink, type FigurePlace } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import { liveMs, schemeMatrixQuery } from '../queries.ts';
import { type Heat, type HeatRow, heatFrom, heatLevel, heatOf } from './heat.ts';
import styles from './heat-table.module.css';

interface HeatGiven {
  campaign: Campaign | undefined;
  unitId: string;
  isCentral: boolean;
  /** Districts with at least one activity, of all; null for a central body. */
  covered: { readonly part: number; readonly whole: number } | null;
  place: FigurePlace;
}

/** Which scheme was explained in which district, and where not yet: the white spots. */
export function HeatTable(props: HeatGiven) {
  const { campaign, unitId, isCentral } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  const matrix = useQuery({
    ...schemeMatrixQuery(campaign?.id ?? '', unitId),
    enabled: campaign !== undefined,
    refetchInterval: liveMs,
  });
  const heat =
    campaign && registers
      ? heatOf(
          districtsOf(registers, unitId),
          campaign.schemes.map(({ code }) => code),
          matrix.data ?? [],
          language,
          t(isCentral ? 'figures.unit.wholeNation' : 'figures.unit.whole'),
        )
      : undefined;
  return (
    <section className={styles.heat}>
      <h2>
        {t(isCentral ? 'figures.heat.titleCentral' : 'figures.heat.title')}
        {heat && matrix.data && !isCentral && (
          <span className={classes(styles.spots, heat.spots === 0 && styles.noSpots)}>
            {' '}
            {heat.spots === 0
              ? t('figures.heat.noSpots')
              : t('figures.heat.spots', { count: heat.spots })}
          </span>
        )}
      </h2>
      <p className={styles.how}>
        {isCentral && `${t('figures.heat.central')} `}
        {props.covered && `${t('figures.heat.covered', props.covered)} `}
        {t('figures.heat.how')}
      </p>
      {matrix.error && !matrix.data ? (
        <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />
      ) : (
        <Table {...props} heat={heat} isToCome={!matrix.data} />
      )}
      <Key withSpots={!isCentral} />
    </section>
  );
}

/** Rows and columns are known before their counts: nothing moves when these come. */
function Table(props: HeatGiven & { heat: Heat | undefined; isToCome: boolean }) {
  const { campaign, heat } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table that scrolls sideways on a phone
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it
    <div className={styles.scroll} role="region" aria-label={t('figures.heat.scroll')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="only-heard">{t('figures.heat.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="only-heard">{t('figures.heat.district')}</span>
            </th>
            {campaign ? (
              campaign.schemes.map((scheme) => (
                <th key={scheme.code} scope="col" title={scheme.name[language]}>
                  {scheme.short[language]}
                </th>
              ))
            ) : (
              <td>
                <Ghost letters={40} />
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {heat
            ? heat.rows.map((row) => <Row key={row.districtId} {...props} row={row} />)
            : Array.from({ length: 14 }, (_unused, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: places of rows to come
                <tr key={i}>
                  <td>
                    <Ghost letters={10} />
                  </td>
                  <td className={styles.cell}>
                    <Ghost letters={60} />
                  </td>
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: HeatGiven & { row: HeatRow; isToCome: boolean }) {
  const { campaign, place, row, isToCome } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className={classes(!isToCome && row.spots > 0 && styles.needed)}>
        {row.name}
      </th>
      {row.counts.map((count, i) => {
        const scheme = campaign?.schemes[i];
        if (!scheme) return null;
        if (isToCome)
          return <td key={scheme.code} className={classes(styles.cell, styles.toCome)} />;
        const isSpot = count === 0 && row.districtId !== 'none';
        return (
          <td
            key={scheme.code}
            className={classes(
              styles.cell,
              isSpot ? styles.spot : styles[`level-${heatLevel(count)}`],
            )}
          >
            {count === 0 ? (
              <span className={styles.content}>
                0{isSpot && <span className="only-heard">, {t('figures.heat.spot')}</span>}
              </span>
            ) : (
              <FigureLink
                opens="activities"
                place={place}
                also={{ districtId: row.districtId, scheme: scheme.code }}
                name={`${row.name}, ${scheme.short[language]}`}
                className={styles.content}
              >
                {formatNumber(count, language)}
              </FigureLink>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Key(props: { withSpots: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.key}>
      {props.withSpots && (
        <li>
          <span className={classes(styles.swatch, styles.spot)} aria-hidden="true" />
          {t('figures.heat.spot')}
        </li>
      )}
      {heatFrom.map((from, i) => {
        const next = heatFrom[i + 1];
        return (
          <li key={from}>
            <span className={classes(styles.swatch, styles[`level-${i + 1}`])} aria-hidden="true" />
            {next ? `${from}–${next - 1}` : `${from}+`}
          </li>
        );
      })}
    </ul>
  );
}
