import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../platform/client/api.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { paramsOf } from '../../queries.ts';
import { getReplyReceipt } from '../../replies.calls.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './talk.module.css';

/** What was submitted before, each with its receipt; the newest first. */
export function EarlierVersions(props: { versions: Reply['versions'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = useWorkspace();
  if (props.versions.length === 0) return null;
  return (
    <details className={styles.settled}>
      <summary>{t('replyWorkspace.submitted.earlier')}</summary>
      <ul>
        {[...props.versions].reverse().map((version) => (
          <li key={version.n}>
            <a
              href={addressOf(getReplyReceipt.path, {
                params: paramsOf(id),
                query: { n: String(version.n) },
              })}
              download
            >
              {t('replyWorkspace.submitted.earlierOne', {
                n: version.n,
                at: formatDateTime(version.submittedAt, language),
                number: version.receiptNo,
              })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
