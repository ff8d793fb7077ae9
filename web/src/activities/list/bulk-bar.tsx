import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { bulkLimit } from '@saqbol/shared/activities/bulk-limit.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Notice } from '../../ui/states.tsx';
import styles from './bulk-bar.module.css';
import { type BulkCommand, bulkCommands, isFit, isOfRole } from './bulk-commands.ts';
import { BulkText } from './bulk-text.tsx';
import type { Selection } from './selection.ts';
import { type Refused, useBulk } from './use-bulk.ts';

const icons: Readonly<Record<BulkCommand, IconName>> = {
  confirm: 'check',
  query: 'question',
  exclude: 'excluded',
  delete: 'trash',
};

/** What may be done to the entries selected; at the bottom of the screen while there are any. */
export function BulkBar(props: {
  actor: Actor;
  selection: Selection;
  /** Rows of the list that are loaded, and how many it has. */
  loaded: number;
  total: number;
  /** Selects entries of the list that are not loaded yet. */
  onMore: () => void;
  loadingMore: boolean;
}) {
  const { actor, selection } = props;
  const { rows } = selection;
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'query' | 'exclude' | null>(null);
  const bulk = useBulk(selection);
  const refused = bulk.data?.refused ?? [];
  if (rows.length === 0 && refused.length === 0) return null;
  const fitting = (command: BulkCommand) => rows.filter((row) => isFit(command, row, actor));
  const send = (command: BulkCommand, text: string) =>
    bulk.mutateAsync({ command, rows: fitting(command), text }).then(() => setAsked(null));
  const press = (command: BulkCommand) => {
    bulk.reset();
    if (command === 'query' || command === 'exclude') setAsked(command);
    else bulk.mutate({ command, rows: fitting(command), text: '' });
  };
  return (
    <section ref={liftToasts} className={styles.bar} aria-label={t('views.select.bar')}>
      <RefusedNotice refused={refused} onClose={bulk.reset} />
      {!asked && <Refusal error={bulk.error} />}
      {rows.length > 0 && (
        <div className={styles.row}>
          <Extent {...props} />
          <div className={styles.actions}>
            {bulkCommands
              .filter((command) => isOfRole(command, actor))
              .map((command) => (
                <CommandButton
                  key={command}
                  command={command}
                  count={fitting(command).length}
                  busy={bulk.isPending && bulk.variables.command === command}
                  disabled={bulk.isPending}
                  onPress={() => press(command)}
                />
              ))}
            <Button kind="quiet" icon="close" onClick={selection.clear}>
              {t('views.select.clear')}
            </Button>
          </div>
        </div>
      )}
      {asked && (
        <BulkText
          command={asked}
          count={fitting(asked).length}
          userId={actor.userId}
          busy={bulk.isPending}
          error={bulk.error}
          onSend={(text) => send(asked, text)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

/** Toasts stand above the bar while it is there: neither hides the other. */
function liftToasts(bar: HTMLElement | null) {
  if (!bar) return;
  const root = document.documentElement.style;
  const lift = () => root.setProperty('--bar-below', `${bar.offsetHeight}px`);
  lift();
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(lift);
  observer?.observe(bar);
  return () => {
    observer?.disconnect();
    root.removeProperty('--bar-below');
  };
}

function CommandButton(props: {
  command: BulkCommand;
  /** Of the entries selected: to so many it can be done. */
  count: number;
  busy: boolean;
  disabled: boolean;
  onPress: () => void;
}) {
  const { command, count } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const action = t(`views.bulk.${command}`);
  return (
    <Button
      kind={command === 'confirm' ? 'primary' : command === 'delete' ? 'danger' : 'secondary'}
      icon={icons[command]}
      busy={props.busy}
      busyLabel={t('views.bulk.sending')}
      disabled={count === 0 || (props.disabled && !props.busy)}
      title={count === 0 ? t('views.select.unfit') : undefined}
      onClick={props.onPress}
    >
      {count === 0
        ? action
        : t('views.bulk.withCount', { action, count: formatNumber(count, language) })}
    </Button>
  );
}

/** How many, and of what: the page, or the whole list; selected by the hand or all at once. */
function Extent(props: Parameters<typeof BulkBar>[0]) {
  const { selection, loaded, total } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const count = selection.rows.length;
  const most = Math.min(total, bulkLimit);
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className={styles.extent}>
      <p role="status" className={styles.count}>
        {t('views.select.count', { count })}
      </p>
      {count === total && total > 1 && <p>{t('views.select.whole', { total: number(total) })}</p>}
      {count === loaded && loaded < total && (
        <p>{t('views.select.loaded', { loaded: number(loaded), total: number(total) })}</p>
      )}
      {count === bulkLimit && total > bulkLimit && (
        <p>{t('views.select.limit', { limit: number(bulkLimit) })}</p>
      )}
      {count >= Math.min(loaded, bulkLimit) && count < most && (
        <Button
          kind="quiet"
          size="small"
          busy={props.loadingMore}
          busyLabel={t('entries.list.loadingMore')}
          onClick={props.onMore}
        >
          {t('views.select.more', { count: most, number: number(most) })}
        </Button>
      )}
    </div>
  );
}

/** Of each why not, with the way to it. */
function RefusedNotice(props: { refused: readonly Refused[]; onClose: () => void }) {
  const { refused } = props;
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <Notice
      icon="warning"
      live
      title={t('views.bulk.refused', { count: refused.length })}
      actions={
        <Button size="small" onClick={props.onClose}>
          {t('common.actions.close')}
        </Button>
      }
    >
      <ul className={styles.refused}>
        {refused.map(({ row, code }) => (
          <li key={row.id}>
            <Link to="/activities/$id" params={{ id: row.id }}>
              {row.title}
            </Link>
            : {reasonOf(code)}
          </li>
        ))}
      </ul>
    </Notice>
  );

  function reasonOf(code: string): string {
    if (code === 'entity/version-conflict') return t('views.bulk.changedSince');
    // Codes are keys of the words with a dot for the stroke.
    return t(`problems.${code.replace('/', '.') as 'activity.wrong-state'}.title`);
  }
}
