import type { ImportColumn } from '@saqbol/shared/imports/import.columns.ts';
import type { ImportRow } from '@saqbol/shared/imports/import.schema.ts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/icons.tsx';
import styles from './imports.module.css';

const outcomeIcons: Record<ImportRow['outcome'], IconName> = {
  new: 'plus',
  changed: 'pencil',
  same: 'check',
  wrong: 'error',
};

/** Errors, warnings and changes of an entry, each at its cell, in words. */
export function RowFindings({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const { outcome, issues, changes } = row;
  return (
    <div className={styles.findings}>
      <span className={styles[`outcome-${outcome}`]}>
        <Icon name={outcomeIcons[outcome]} size={16} /> {t(`imports.review.${outcome}`)}
      </span>
      {issues.map((issue) => (
        <p key={`${issue.cell} ${issue.code}`} className={styles[issue.severity]}>
          <Icon name={issue.severity === 'error' ? 'error' : 'warning'} size={16} />
          <span>
            <CellName cell={issue.cell} column={issue.column} /> {issue.message}
            {issue.severity === 'warning' && (
              <span className={styles.reason}>
                {' '}
                {issue.reason
                  ? t('imports.review.reason', { reason: issue.reason })
                  : t('imports.review.noReason')}
              </span>
            )}
          </span>
        </p>
      ))}
      {changes.map((change) => (
        <p key={change.cell} className={styles.change}>
          <CellName cell={change.cell} column={change.column} />{' '}
          <del>
            <span className="only-heard">{t('imports.review.old')}: </span>
            {change.old ?? t('imports.review.emptyCell')}
          </del>{' '}
          <ins>
            <span className="only-heard">{t('imports.review.now')}: </span>
            {change.new ?? t('imports.review.emptyCell')}
          </ins>
        </p>
      ))}
    </div>
  );
}

function CellName(props: { cell: string; column: ImportColumn }) {
  const { t } = useTranslation();
  return (
    <strong>
      {props.cell}, {t(`imports.columns.${props.column}`)}:
    </strong>
  );
}
