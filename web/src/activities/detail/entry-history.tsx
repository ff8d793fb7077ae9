import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { type ActivityHistory, activityHistoryQuery } from '../list-queries.ts';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';
import { type ChangeInWords, changesInWords, type HistoryContext } from './history-words.ts';

const shownFirst = 5;
type Step = ActivityHistory[number];

/** Who changed what and when, newest first, in words. */
export function EntryHistory(props: EntryProps) {
  const { entry, campaign, names } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const history = useQuery(activityHistoryQuery(entry.id, entry.version));
  const schemes = new Map(campaign.schemes.map((one) => [one.code, one.short[language]]));
  const context: HistoryContext = {
    t,
    language,
    names,
    schemeName: (code) => schemes.get(code) ?? code,
  };
  const steps = history.data;
  return (
    <Section title={t('entries.history.title')}>
      {!steps && history.error && (
        <ErrorState error={history.error} onRetry={() => void history.refetch()} />
      )}
      {!steps && !history.error && <Skeleton lines={4} />}
      {steps?.length === 0 && <p className={styles.muted}>{t('entries.history.none')}</p>}
      {steps && steps.length > 0 && (
        <ol className={styles.history}>
          {(all ? steps : steps.slice(0, shownFirst)).map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no ids and never move
            <li key={index}>
              <HistoryStep step={step} context={context} />
            </li>
          ))}
        </ol>
      )}
      {steps && steps.length > shownFirst && !all && (
        <div>
          <Button onClick={() => setAll(true)}>{t('entries.history.more')}</Button>
        </div>
      )}
    </Section>
  );
}

function HistoryStep(props: { step: Step; context: HistoryContext }) {
  const { step, context } = props;
  const { t, language } = context;
  const verb = step.verb.replace('activity.', '') as 'edit';
  const changes = changesInWords(step.verb, step.changes, context);
  const way = step.way === 'screen' ? null : t(`codes.ways.${step.way as 'import'}`);
  return (
    <>
      <p className={styles.verb}>{t(`codes.auditVerbs.activity.${verb}`)}</p>
      <p className={styles.by}>
        {[
          step.by || t('entries.history.system'),
          formatDateTime(step.at, language, 'long'),
          ...(way ? [way] : []),
        ].join(' · ')}
      </p>
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <div key={change.label}>
              <dt>{change.label}</dt>
              <dd>
                <Change change={change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Old → new; struck and underlined, and said for those who hear it. */
function Change(props: { change: ChangeInWords }) {
  const { was, now } = props.change;
  const { t } = useTranslation();
  return (
    <>
      {was !== null && (
        <del>
          <span className="only-heard">{t('entries.history.was')}: </span>
          {was}
        </del>
      )}
      {was !== null && now !== null && <span aria-hidden="true"> → </span>}
      {now !== null && (
        <ins>
          {was !== null && <span className="only-heard">{t('entries.history.now')}: </span>}
          {now}
        </ins>
      )}
      {was !== null && now === null && ` (${t('entries.history.removed')})`}
    </>
  );
}
