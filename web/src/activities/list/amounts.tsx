import type { Measure } from '@saqbol/shared/activities/channels.ts';
import type { MeasureColumn } from '@saqbol/shared/activities/list-measures.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import styles from './activities-table.module.css';
import { numbersOf } from './row-measures.ts';

type AmountsByMeasure = Readonly<Record<string, number>>;

/** «–», read aloud as what it means. */
export function NoData() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">{noData}</span>
      <span className="only-heard">{t('common.table.noData')}</span>
    </>
  );
}

/** The numbers of an entry in one column: a sum of people, or each number with its unit. */
export function Amounts(props: { amounts: AmountsByMeasure; column: MeasureColumn }) {
  const { column } = props;
  const language = useLanguage();
  const numbers = numbersOf(props.amounts, column);
  if (numbers.length === 0) return <NoData />;
  if (column.summed) return formatNumber(sumOf(numbers), language);
  return numbers.map((one) => <AmountWithUnit key={one.measure} {...one} />);
}

/** The sum of a figure's entries, which is the figure itself, and of which measures it is made. */
export function FigureTotal(props: { amounts: AmountsByMeasure; column: MeasureColumn }) {
  const { column } = props;
  const language = useLanguage();
  const numbers = numbersOf(props.amounts, column);
  if (column.summed || numbers.length < 2) return <Amounts {...props} />;
  return (
    <>
      <span className={styles.amount}>{formatNumber(sumOf(numbers), language)}</span>
      <span className={styles.parts}>
        {numbers.map((one) => (
          <AmountWithUnit key={one.measure} {...one} />
        ))}
      </span>
    </>
  );
}

/** On a card: the numbers that are there, each with its unit; one dash when there is none. */
export function CardNumbers(props: {
  amounts: AmountsByMeasure;
  columns: readonly MeasureColumn[];
}) {
  const { t } = useTranslation();
  const numbers = props.columns.flatMap((column) => numbersOf(props.amounts, column));
  return (
    <span className={styles.numbers}>
      {numbers.length === 0 ? (
        <span className={styles.unit}>
          {t('entries.fields.reach')}: <NoData />
        </span>
      ) : (
        numbers.map((one) => <AmountWithUnit key={one.measure} {...one} />)
      )}
    </span>
  );
}

function AmountWithUnit(props: { measure: Measure; amount: number }) {
  const { measure, amount } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={styles.amount}>
      {formatNumber(amount, language)}
      <span className={styles.unit}> {t(`codes.measures.${measure}.unit`, { count: amount })}</span>
    </span>
  );
}

function sumOf(numbers: readonly { amount: number }[]): number {
  return numbers.reduce((sum, { amount }) => sum + amount, 0);
}
