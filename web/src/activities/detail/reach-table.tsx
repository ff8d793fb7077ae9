import type { ReachEntry } from '@saqbol/shared/activities/activity.schema.ts';
import { levelOf } from '@saqbol/shared/activities/channels.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { periodText } from '../entry-dates.ts';
import { NoData } from '../list/amounts.tsx';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';
import { OutwardLink } from './outward-link.tsx';

/** The numbers of an entry, each with what it means: contacts are never people. */
export function ReachTable(props: EntryProps) {
  const { entry } = props;
  const { t } = useTranslation();
  const columns = useColumns(props);
  return (
    <Section title={t('entries.reach.title')}>
      {entry.reach.length === 0 ? (
        <p className={styles.muted}>{t('entries.reach.none')}</p>
      ) : (
        <DataTable
          caption={t('entries.reach.title')}
          columns={columns}
          rows={entry.reach}
          rowKey={(one) => one.id}
          legend={t('entries.reach.legend')}
        />
      )}
    </Section>
  );
}

function useColumns(props: EntryProps): Column<ReachEntry>[] {
  const { t } = useTranslation();
  const head = (name: 'channel' | 'measure' | 'count' | 'level' | 'method' | 'more') =>
    t(`entries.reach.columns.${name}`);
  return [
    {
      key: 'channel',
      head: head('channel'),
      onCard: 'title',
      cell: (one) => t(`codes.channels.${one.channel}`),
    },
    {
      key: 'measure',
      head: head('measure'),
      cell: (one) => t(`codes.measures.${one.measure}.label`),
    },
    { key: 'count', head: head('count'), numeric: true, cell: (one) => <Count one={one} /> },
    {
      key: 'level',
      head: head('level'),
      cell: (one) => <span className={styles.level}>{t(levelWords[levelOf[one.measure]])}</span>,
    },
    {
      key: 'method',
      head: head('method'),
      cell: ({ method }) =>
        t('entries.reach.grade', {
          method: t(`codes.methods.${method}.label`),
          grade: t(`codes.methods.${method}.grade`),
        }),
    },
    {
      key: 'more',
      head: head('more'),
      onCard: 'bare',
      cell: (one) => <More {...props} one={one} />,
    },
  ];
}

const levelWords = {
  2: 'entries.reach.levels.contacts',
  3: 'entries.reach.levels.people',
  4: 'entries.reach.levels.responses',
  5: 'entries.reach.levels.know',
} as const;

function Count(props: { one: ReachEntry }) {
  const { one } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  if (one.count === null) return <NoData />;
  return (
    <span className={styles.count}>
      <strong>{formatNumber(one.count, language)}</strong>{' '}
      {t(`codes.measures.${one.measure}.unit`, { count: one.count })}
    </span>
  );
}

/** Period, audience, territory, whose number it is, how it was found; nothing where nothing is said. */
function More(props: EntryProps & { one: ReachEntry }) {
  const { one, names } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const period = periodText(
    { from: one.periodFrom ?? undefined, to: one.periodTo ?? undefined },
    language,
    t,
  );
  const lines = [
    one.count === null && t('entries.reach.notCounted'),
    one.methodNote,
    period && t('entries.reach.period', { period }),
    one.audienceNew !== 'unknown' &&
      t('entries.reach.audience', { value: t(`codes.audienceNovelties.${one.audienceNew}`) }),
    one.scope !== 'district' && t('entries.reach.scope', { value: t(`codes.scopes.${one.scope}`) }),
    one.organisationId &&
      t('entries.reach.organisation', { name: names.organisation(one.organisationId) }),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (lines.length === 0 && !one.link) return null;
  return (
    <ul className={styles.more}>
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
      {one.link && (
        <li>
          <OutwardLink href={one.link}>{t('entries.reach.link')}</OutwardLink>
        </li>
      )}
    </ul>
  );
}
