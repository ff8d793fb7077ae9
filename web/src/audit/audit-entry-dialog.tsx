import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../accounts/manage/copy-text.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { registersQuery } from '../territory/queries.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast.tsx';
import styles from './audit.module.css';
import { useAuditWords } from './audit-words.ts';
import type { AuditEntry } from './queries.ts';

interface DialogGiven {
  entry: AuditEntry;
  onClose: () => void;
  onFilter: (search: { actorId?: string; entityId?: string }) => void;
}

/** One act in full: its ids, its place in the chain and its whole hash. */
export function AuditEntryDialog(props: DialogGiven) {
  const { entry, onClose } = props;
  const words = useAuditWords();
  return (
    <Dialog title={words.verb(entry.verb)} onClose={onClose}>
      <Facts entry={entry} />
      <Ways {...props} />
    </Dialog>
  );
}

function Facts(props: { entry: AuditEntry }) {
  const { entry } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useAuditWords();
  const { data: registers } = useQuery(registersQuery);
  const unit = registers?.unitOf.get(entry.chain)?.title[language] ?? entry.chain;
  const position = t('audit.table.place', { position: formatNumber(entry.position, language) });
  const facts: [string, ReactNode][] = [
    [t('audit.table.at'), formatDateTime(entry.at, language, 'full')],
    [t('audit.table.who'), [words.who(entry), words.role(entry.role)].filter(Boolean).join(', ')],
    [t('audit.entry.actorId'), entry.actorId && <code>{entry.actorId}</code>],
    [t('audit.table.about'), words.entity(entry.entity)],
    [t('audit.entry.entityId'), entry.entityId && <code>{entry.entityId}</code>],
    [t('audit.table.way'), words.way(entry.way)],
    [t('audit.table.chain'), `${unit}, ${position}`],
    [t('audit.entry.hash'), <code key="hash">{entry.hash}</code>],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

/** What leads on from here: the hash to compare, the same person, the same entry. */
function Ways({ entry, onFilter }: DialogGiven) {
  const { t } = useTranslation();
  const { actorId, entityId } = entry;
  const copy = async () => {
    const done = await copyText(entry.hash);
    showToast(
      done
        ? { text: t('audit.entry.copied') }
        : { text: t('audit.entry.copyFailed'), tone: 'failed' },
    );
  };
  return (
    <div className={styles.ways}>
      <Button icon="copy" onClick={copy}>
        {t('audit.entry.copy')}
      </Button>
      {actorId && (
        <Button icon="person" onClick={() => onFilter({ actorId })}>
          {t('audit.entry.samePerson')}
        </Button>
      )}
      {entityId && (
        <Button icon="clock" onClick={() => onFilter({ entityId })}>
          {t('audit.entry.sameEntity')}
        </Button>
      )}
      {entry.entity === 'account' && entityId && (
        <Link to="/accounts/$id" params={{ id: entityId }} className={buttonClass()}>
          {t('audit.entry.openAccount')}
        </Link>
      )}
    </div>
  );
}
