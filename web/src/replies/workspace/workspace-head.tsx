import { deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../platform/client/api.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { paramsOf } from '../queries.ts';
import { getReplyLetterDocx, getReplyLetterPdf, getReplyReceipt } from '../replies.calls.ts';
import { ReplyStateChip, shownReplyState } from '../reply-state.tsx';
import { CheckDialog } from './checks/check-dialog.tsx';
import { PreviewButton } from './preview/preview-dialog.tsx';
import { SavedLine } from './saved-line.tsx';
import { useBarHeight } from './use-bar-height.ts';
import styles from './workspace.module.css';
import { useWorkspace } from './workspace.ts';

/** Title, state, what is saved, the time that is left, the files, and the one way on. */
export function WorkspaceHead() {
  const { t } = useTranslation();
  const { reply, mayWrite } = useWorkspace();
  const isPhone = usePhone();
  const bar = useBarHeight();
  const now = useDomainNow();
  const late = now.getTime() - Date.parse(reply.dueAt);
  const state = shownReplyState({ ...reply, overdue: late >= 0 ? late : null });
  return (
    <div ref={bar} className={styles.head}>
      <PageHead
        title={t('replyWorkspace.title')}
        beside={
          <span className={styles.beside}>
            <ReplyStateChip state={state} />
            {mayWrite && <SavedLine />}
          </span>
        }
        actions={
          isPhone ? (
            <>
              <TimeLeft />
              <FilesMenu />
            </>
          ) : (
            <>
              <TimeLeft />
              <span className={styles.onNarrow}>
                <PreviewButton />
              </span>
              <FilesMenu />
              <CheckButton />
            </>
          )
        }
      />
      {isPhone && (
        <div className={styles.phoneBar}>
          <PreviewButton />
          <CheckButton />
        </div>
      )}
    </div>
  );
}

/** «Мерзімі 11 наурыз: 1 күн 10 сағ қалды»; of what has been submitted only the day. */
function TimeLeft() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reply } = useWorkspace();
  const now = useDomainNow();
  const day = formatDate(deadlineDay(reply.dueAt), language);
  if (reply.state !== 'draft' && reply.state !== 'returned') {
    return <p className={styles.due}>{t('replyWorkspace.due.plain', { day })}</p>;
  }
  const ms = Date.parse(reply.dueAt) - now.getTime();
  const left = formatDuration(ms, language);
  const text = t(ms > 0 ? 'replyWorkspace.due.left' : 'replyWorkspace.due.over', { day, left });
  return <p className={styles.due}>{inBold(text, left)}</p>;
}

/** The sentence with one part of it set bold, wherever the language puts it. */
function inBold(sentence: string, part: string): ReactNode {
  const [before = '', ...after] = sentence.split(part);
  return (
    <>
      {before}
      <strong>{part}</strong>
      {after.join(part)}
    </>
  );
}

/** The letter as files, in both languages; of a submitted reply its version and the receipt. */
function FilesMenu() {
  const { t } = useTranslation();
  const { id, n } = useWorkspace();
  const params = paramsOf(id);
  const version = n === null ? {} : { n: String(n) };
  const file = (key: 'docx' | 'pdf', path: string): MenuItem[] =>
    letterLanguages.map((lang) => ({
      key: `${key}-${lang}`,
      icon: 'document',
      label: t(`replyWorkspace.files.${key}`, {
        language: t(`replyWorkspace.languages.${lang}`),
      }),
      href: addressOf(path, { params, query: { lang, ...version } }),
    }));
  const receipt: MenuItem[] =
    n === null
      ? []
      : [
          {
            key: 'receipt',
            icon: 'check',
            label: t('replyWorkspace.files.receipt'),
            href: addressOf(getReplyReceipt.path, { params, query: version }),
          },
        ];
  return (
    <Menu
      label={t('replyWorkspace.files.label')}
      buttonClassName={buttonClass()}
      items={[
        ...file('docx', getReplyLetterDocx.path),
        ...file('pdf', getReplyLetterPdf.path),
        ...receipt,
      ]}
    >
      <Icon name="download" />
      <span>{t('replyWorkspace.files.button')}</span>
    </Menu>
  );
}

/** Instead of a dead button: what is left to do, counted. */
function CheckButton() {
  const { t } = useTranslation();
  const { reply, mayWrite, hand } = useWorkspace();
  const isPhone = usePhone();
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite) return null;
  const count = reply.lacks.length + hand.waiting.length;
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {count === 0
          ? t('replyWorkspace.check.ready')
          : t(isPhone ? 'replyWorkspace.check.phone' : 'replyWorkspace.check.button', { count })}
      </Button>
      {isOpen && <CheckDialog onClose={() => setOpen(false)} />}
    </>
  );
}
