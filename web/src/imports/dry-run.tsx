import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { mayCommitImport } from '@saqbol/shared/imports/import.policy.ts';
import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Section } from '../ui/page.tsx';
import { ErrorState, Notice } from '../ui/states.tsx';
import { CommitPart } from './commit-part.tsx';
import type { RowFilter } from './import-search.ts';
import styles from './imports.module.css';
import { importQuery } from './queries.ts';
import { ReturnedLink } from './returned-link.tsx';
import { RowsTable } from './rows-table.tsx';

/** One file: what it would do and the way on; or, when it is in, what came of it. */
export function DryRun(props: {
  id: string;
  filter: RowFilter | undefined;
  onFilter: (filter: RowFilter) => void;
  onLeave: () => void;
}) {
  const { id, onFilter, onLeave } = props;
  const { t } = useTranslation();
  const found = useQuery(importQuery(id));
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <div className={styles.skeleton} aria-hidden="true" />;
  const one = found.data;
  const filter = props.filter ?? (one.counts.wrong > 0 ? 'wrong' : 'all');
  return (
    <>
      <Section
        title={one.fileName}
        aside={
          <Button kind="quiet" icon="left" onClick={onLeave}>
            {t('imports.commit.other')}
          </Button>
        }
      >
        {one.state === 'committed' ? <Result one={one} /> : <Finding one={one} />}
      </Section>
      {one.isKept && <RowsTable key={one.state} one={one} filter={filter} onFilter={onFilter} />}
    </>
  );
}

function Finding({ one }: { one: ImportRecord }) {
  const { t } = useTranslation();
  const actor = useActor();
  const { counts } = one;
  const isNothing = counts.new + counts.changed + counts.wrong === 0;
  if (isNothing) {
    return <Notice icon="check" tone="acc" title={t('imports.review.allSame')} />;
  }
  const mayCommit = actor && mayCommitImport(actor, one) === null;
  return (
    <>
      <p className={styles.lead}>{t('imports.review.nothing')}</p>
      {mayCommit ? <CommitPart one={one} /> : <p>{t('imports.commit.notYours')}</p>}
    </>
  );
}

function Result({ one }: { one: ImportRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts } = one;
  const count = counts.new + counts.changed;
  const number = (value: number) => formatNumber(value, language);
  return (
    <Notice
      icon="check"
      tone="acc"
      live
      title={t('imports.result.done', { count, number: number(count) })}
      actions={
        <>
          <Link to="/activities" className={buttonClass()}>
            <Icon name="list" />
            {t('imports.result.toList')}
          </Link>
          {counts.wrong > 0 && one.isKept && <ReturnedLink id={one.id} />}
        </>
      }
    >
      {t('imports.result.counts', {
        added: number(counts.new),
        changed: number(counts.changed),
        same: number(counts.same),
        wrong: number(counts.wrong),
      })}
    </Notice>
  );
}
