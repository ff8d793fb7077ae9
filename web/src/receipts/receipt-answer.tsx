import type { ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { checkReceipt } from '@saqbol/shared/replies/replies.endpoints.ts';
import { useTranslation } from 'react-i18next';
import { unitTitle } from '../figures/unit-title.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Notice } from '../ui/states.tsx';
import styles from './receipt-check.module.css';

/** Which reply, which version, when; or that there is no such receipt. Nothing else is told. */
export function ReceiptAnswer(props: { answer: ResponseOf<typeof checkReceipt> }) {
  const { valid, unitId, unitTitle: title, letterNo, n, submittedAt } = props.answer;
  const { t } = useTranslation();
  const language = useLanguage();
  if (!valid) {
    return (
      <Notice icon="error" tone="alert" title={t('receipts.invalid')}>
        {t('receipts.invalidDetail')}
      </Notice>
    );
  }
  const facts = [
    {
      key: 'unit',
      label: t('receipts.unit'),
      value: title ? unitTitle({ title }, language) : unitId,
    },
    {
      key: 'letter',
      label: t('receipts.letter'),
      value: letterNo && t('receipts.letterNo', { number: letterNo.replaceAll('-', '\u2011') }),
    },
    { key: 'n', label: t('receipts.version'), value: formatNumber(n, language) },
    {
      key: 'at',
      label: t('receipts.at'),
      value: submittedAt && formatDateTime(submittedAt, language, 'long'),
    },
  ];
  return (
    <>
      <Notice icon="check" tone="acc" title={t('receipts.valid')}>
        {t('receipts.validDetail')}
      </Notice>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
