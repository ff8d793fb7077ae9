import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { leafKeys } from '../draft/leaves.ts';
import { useLeafName } from '../leaf-names.ts';
import { codeOf, requestNumbers } from '../reply-fields.ts';
import { useWorkspace } from '../workspace.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import styles from './talk.module.css';
import { useAnswers } from './use-answers.ts';

/** Why the reply came back, and the marks that wait for an answer: exactly these are to do. */
export function Returned() {
  const { t } = useTranslation();
  const { reply, mayWrite } = useWorkspace();
  const { open } = useAnswers();
  const settled = reply.marks.filter((mark) => !open.includes(mark));
  const isReturned = reply.state === 'returned';
  if (!isReturned && (reply.marks.length === 0 || reply.state !== 'draft')) return null;
  return (
    <section id="reply-marks" className={styles.returned} aria-labelledby="reply-returned">
      {isReturned && (
        <>
          <h2 id="reply-returned">
            <Icon name="returned" size={20} />
            {t('replyWorkspace.returned.title')}
          </h2>
          {reply.returnReason && <p className={styles.reason}>{reply.returnReason}</p>}
        </>
      )}
      {(open.length > 0 || settled.length > 0) && (
        <h3 id={isReturned ? undefined : 'reply-returned'}>
          {open.length > 0
            ? t('replyWorkspace.returned.marks', { count: open.length })
            : t('replyWorkspace.returned.noMarks')}
        </h3>
      )}
      <ol className={styles.marks}>
        {open.map((mark) => (
          <OpenMark key={mark.id} mark={mark} mayAnswer={mayWrite} />
        ))}
      </ol>
      {mayWrite && open.length > 0 && (
        <p className={styles.detail}>{t('replyWorkspace.returned.answerHint')}</p>
      )}
      {settled.length > 0 && <SettledMarks marks={settled} />}
      {isReturned && <EarlierVersions versions={reply.versions} />}
    </section>
  );
}

function OpenMark(props: { mark: Mark; mayAnswer: boolean }) {
  const { mark, mayAnswer } = props;
  const { t } = useTranslation();
  const answers = useAnswers();
  return (
    <li className={styles.mark}>
      <MarkText mark={mark} />
      {mayAnswer && (
        <Field label={t('replyWorkspace.returned.answer', { n: mark.number })}>
          <TextArea
            rows={2}
            maxLength={1000}
            value={answers.typed[mark.id] ?? ''}
            onChange={(event) => answers.set(mark.id, event.target.value)}
          />
        </Field>
      )}
    </li>
  );
}

function MarkText(props: { mark: Mark }) {
  const { mark } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.markText}>
      <span className={styles.pin} aria-hidden="true">
        {mark.number}
      </span>
      <div>
        <p>{mark.text}</p>
        <p className={styles.detail}>
          <MarkTarget mark={mark} />
          {' · '}
          {t('replyWorkspace.returned.by', {
            name: mark.madeBy,
            at: formatDateTime(mark.madeAt, language),
          })}
        </p>
      </div>
    </div>
  );
}

/** What the mark points at, as the way to it. */
function MarkTarget(props: { mark: Mark }) {
  const { mark } = props;
  const { t } = useTranslation();
  const { show } = useWorkspace();
  const leaves = useLeafName();
  if (mark.target === 'entry') {
    return (
      <Link to="/activities/$id" params={{ id: mark.key }}>
        {t('replyWorkspace.returned.openEntry')}
      </Link>
    );
  }
  const number = requestNumbers.find((one) => codeOf(one) === mark.key);
  if (number) {
    return (
      <button type="button" className={styles.link} onClick={() => show(number)}>
        {t(`replyWorkspace.request.${number}`)}
      </button>
    );
  }
  const leaf = leafKeys.find((one) => mark.key === one || one.startsWith(`${mark.key}.`));
  return leaf ? (
    <button type="button" className={styles.link} onClick={() => leaves.goTo(leaf)}>
      {t('replyWorkspace.returned.targets.field', { field: leaves.nameOf(leaf) })}
    </button>
  ) : null;
}

function SettledMarks(props: { marks: readonly Mark[] }) {
  const { t } = useTranslation();
  return (
    <details className={styles.settled}>
      <summary>{t('replyWorkspace.returned.settled')}</summary>
      <ol className={styles.marks}>
        {props.marks.map((mark) => (
          <li key={mark.id} className={styles.mark}>
            <MarkText mark={mark} />
            {mark.answer && <p>{t('replyWorkspace.returned.yourAnswer', { text: mark.answer })}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
