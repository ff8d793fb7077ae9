import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { versionQuery } from '../queries.ts';
import styles from './entries.module.css';
import { EntryList } from './entry-list.tsx';
import { Declarations, PlannedMeasures } from './frozen-content.tsx';
import type { EntryListName } from './review-search.ts';
import type { ReviewPartProps } from './review-view.tsx';
import { useVersions } from './use-versions.ts';

/** What the version is made of: entries, declarations, planned measures; all as they were frozen. */
export function VersionEntries(props: ReviewPartProps & { n: number }) {
  const { id, n } = props;
  const version = useQuery(versionQuery(id, n));
  if (version.error)
    return <ErrorState error={version.error} onRetry={() => void version.refetch()} />;
  if (!version.data) return <Skeleton lines={4} height="1.5rem" />;
  return (
    <>
      <PlannedMeasures {...props} version={version.data} />
      <Declarations {...props} version={version.data} />
      <EntriesOf {...props} version={version.data} />
    </>
  );
}

const signs = { added: '+', corrected: '±', removed: '−' } as const;

function EntriesOf(props: ReviewPartProps & { version: ReplyVersion }) {
  const { version, search, onShow } = props;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [, before] = useVersions(props);
  const { difference, entries } = version;
  const list = search.entries;
  useEffect(() => {
    // Opened from a request at the side: the list is where the eye is led.
    if (list && !isOfDifference(list)) heading.current?.scrollIntoView({ block: 'start' });
  }, [list]);
  return (
    <section className={styles.part}>
      <h2 ref={heading}>{t('replyReview.entries.title', { count: entries.length })}</h2>
      <ul className={styles.counts}>
        {difference &&
          (['added', 'corrected', 'removed'] as const).map((kind) => (
            <li key={kind}>
              <span className={styles.sign} aria-hidden="true">
                {signs[kind]}
              </span>
              <span>{t(`replyReview.entries.${kind}`)}</span>
              <Count {...props} list={kind} count={difference[kind].length} />
            </li>
          ))}
        <li>
          <span className={styles.sign} aria-hidden="true">
            =
          </span>
          <span>{t('replyReview.entries.all')}</span>
          <Count {...props} list="all" count={entries.length} />
        </li>
      </ul>
      {list && (
        <EntryList
          key={list}
          {...props}
          list={list}
          before={before}
          onClose={() => onShow({ entries: undefined })}
        />
      )}
    </section>
  );
}

function isOfDifference(list: EntryListName): boolean {
  return list === 'all' || list in signs;
}

/** The number opens its list and closes it again. */
function Count(props: ReviewPartProps & { list: EntryListName; count: number }) {
  const { list, count, search, onShow } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const text = formatNumber(count, language);
  if (count === 0) return <span className={styles.zero}>{text}</span>;
  const isOpen = search.entries === list;
  return (
    <button
      type="button"
      className={styles.count}
      aria-expanded={isOpen}
      onClick={() => onShow({ entries: isOpen ? undefined : list })}
    >
      {text}
      <span className="only-heard">, {t('replyReview.entries.show')}</span>
    </button>
  );
}
