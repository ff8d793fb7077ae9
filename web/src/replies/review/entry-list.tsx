import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './entries.module.css';
import { changeOf, entriesOfList } from './entry-facts.ts';
import { EntryRow } from './entry-row.tsx';
import type { EntryListName } from './review-search.ts';
import type { ReviewPartProps } from './review-view.tsx';

/** Rows that come at a time: a version may hold thousands. */
const pageSize = 25;

export interface EntryListProps extends ReviewPartProps {
  readonly version: ReplyVersion;
  readonly before: ReplyVersion | undefined;
}

export function EntryList(props: EntryListProps & { list: EntryListName; onClose: () => void }) {
  const { list, version, before, reply, onClose } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(pageSize);
  const entries = entriesOfList(list, version, before, reply.lacks);
  const was = new Map(before?.entries.map((entry) => [entry.id, entry]));
  return (
    <div className={styles.list}>
      <div className={styles.listHead}>
        <h3>{titleOf(list, t)}</h3>
        <IconButton icon="close" label={t('common.actions.close')} onClick={onClose} />
      </div>
      <ul>
        {entries.slice(0, shown).map((entry: Activity) => (
          <EntryRow
            key={entry.id}
            {...props}
            entry={entry}
            was={was.get(entry.id)}
            change={changeOf(entry.id, version)}
          />
        ))}
      </ul>
      {entries.length === 0 && <p className={styles.muted}>{t('replyReview.entries.none')}</p>}
      {entries.length > shown && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + pageSize)}>
            {t('common.actions.loadMore')}
          </Button>
          <span className={styles.muted}>
            {t('replyReview.entries.shown', { shown, count: entries.length })}
          </span>
        </div>
      )}
    </div>
  );
}

function titleOf(list: EntryListName, t: TFunction): string {
  return list === 'all' || list === 'added' || list === 'corrected' || list === 'removed'
    ? t(`replyReview.entries.${list}`)
    : t(`codes.lackCodes.${list}`);
}
