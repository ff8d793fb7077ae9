import { exactCountLimit } from '@saqbol/shared/contract/paging.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './export-menu.module.css';

/** A count as lists show it: exact to the limit, then «10 000+». */
export function shownCount(total: number, language: Language): string {
  return total > exactCountLimit
    ? `${formatNumber(exactCountLimit, language)}+`
    : formatNumber(total, language);
}

/**
 * Hands out exactly what the screen shows. The row count is said before; the files are plain links
 * to the export endpoints, so the browser downloads them and the page may be left.
 */
export function ExportMenu(props: {
  /** Rows of the file; undefined while they are not known. */
  rows: number | undefined;
  /** Addresses of the files in the language of the screen. */
  xlsx: string;
  csv: string;
  /** The same rows with all columns, where the screen shows some of them. */
  whole?: { readonly xlsx: string; readonly csv: string };
}) {
  const { rows, xlsx, csv, whole } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const face = (
    <>
      <Icon name="download" />
      <span className={styles.label}>{t('exports.button')}</span>
    </>
  );
  if (!rows) {
    return (
      <Button disabled title={rows === 0 ? t('exports.none') : undefined}>
        <span className={styles.face}>{face}</span>
      </Button>
    );
  }
  return (
    <Menu
      label={t('exports.label')}
      buttonClassName={buttonClass()}
      head={
        <span className={styles.head}>
          <strong>{t('exports.rows', { count: rows, shown: shownCount(rows, language) })}</strong>
          <span className={styles.note}>{t('exports.asShown')}</span>
        </span>
      }
      items={[
        {
          key: 'xlsx',
          icon: 'table',
          label: whole ? t('exports.shownXlsx') : t('exports.xlsx'),
          detail: t('exports.xlsxDetail'),
          href: xlsx,
        },
        {
          key: 'csv',
          icon: 'document',
          label: whole ? t('exports.shownCsv') : t('exports.csv'),
          detail: t('exports.csvDetail'),
          href: csv,
        },
        ...(whole
          ? ([
              { key: 'whole', icon: 'table', label: t('exports.wholeXlsx'), href: whole.xlsx },
              { key: 'wholeCsv', icon: 'document', label: t('exports.wholeCsv'), href: whole.csv },
            ] as const)
          : []),
      ]}
    >
      {face}
    </Menu>
  );
}
