import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Section } from '../ui/page.tsx';
import { ErrorState } from '../ui/states.tsx';
import styles from './imports.module.css';
import { importsQuery } from './queries.ts';

/** What was imported before: who, when, which file, what came of it. */
export function History({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(importsQuery);
  return (
    <Section title={t('imports.history.title')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div className={styles.skeleton} aria-hidden="true" />
      ) : data.length === 0 ? (
        <p>{t('imports.history.empty')}</p>
      ) : (
        <DataTable
          caption={t('imports.history.title')}
          rows={data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'file',
              head: t('imports.history.file'),
              onCard: 'title',
              rowHeader: true,
              cell: (one) => <span className={styles.fileName}>{one.fileName}</span>,
            },
            {
              key: 'by',
              head: t('imports.history.by'),
              cell: (one) => (
                <>
                  {one.createdByName}
                  <br />
                  {formatDateTime(one.createdAt, language)}
                </>
              ),
            },
            {
              key: 'result',
              head: t('imports.history.result'),
              cell: (one) => <Outcome one={one} />,
            },
            {
              key: 'open',
              head: <span className="only-heard">{t('imports.history.open')}</span>,
              onCard: 'bare',
              cell: (one) => (
                <Button size="small" onClick={() => onOpen(one.id)}>
                  {t('imports.history.open')}
                  <span className="only-heard"> {one.fileName}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Outcome({ one }: { one: ImportRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts } = one;
  const number = (value: number) => formatNumber(value, language);
  return (
    <span className={styles.entry}>
      <span>
        <strong>{t(`imports.history.${one.state}`)}.</strong>{' '}
        {t('imports.result.counts', {
          added: number(counts.new),
          changed: number(counts.changed),
          same: number(counts.same),
          wrong: number(counts.wrong),
        })}
      </span>
      <span className={styles.facts}>
        {one.isKept
          ? t('imports.history.kept', {
              day: formatDate(astanaDay(new Date(one.keptUntil)), language),
            })
          : t('imports.history.gone')}
      </span>
    </span>
  );
}
