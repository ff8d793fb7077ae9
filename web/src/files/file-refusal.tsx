import { useTranslation } from 'react-i18next';
import { ProblemError } from '../platform/client/problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice, useErrorText } from '../ui/states.tsx';
import styles from './file-field.module.css';
import { RefusedHere } from './use-upload.ts';

/** Why a file was not taken, with everything that is wrong in it, and the way on. */
export function FileRefusal(
  props:
    | { title: string; messages: readonly string[] }
    | { error: unknown; name: string; onAgain: () => void },
) {
  if ('title' in props) return <Told {...props} />;
  return <Failed {...props} />;
}

function Failed(props: { error: unknown; name: string; onAgain: () => void }) {
  const { error, name, onAgain } = props;
  const { t } = useTranslation();
  const { title, detail } = useErrorText(error);
  if (error instanceof RefusedHere) {
    return <Told title={t('files.field.refused', { name })} messages={error.messages} />;
  }
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  if (errors.length > 0) {
    const messages = errors.map((one) => one.message);
    return <Told title={t('files.field.refused', { name })} messages={messages} />;
  }
  const isRefusal = error instanceof ProblemError && error.status < 500;
  return (
    <Told
      title={t(isRefusal ? 'files.field.refused' : 'files.field.failed', { name })}
      // Titles of ours have no full stop, those of the server do.
      messages={[`${title.replace(/\.$/, '')}. ${detail}`]}
      {...(!isRefusal && { onAgain })}
    />
  );
}

function Told(props: { title: string; messages: readonly string[]; onAgain?: () => void }) {
  const { title, messages, onAgain } = props;
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.refusal}>
      <Notice
        icon="error"
        tone="alert"
        title={title}
        actions={
          onAgain && (
            <Button size="small" icon="refresh" onClick={onAgain}>
              {t('files.field.retry')}
            </Button>
          )
        }
      >
        {messages.length > 1 ? (
          <ul className={styles.faults}>
            {messages.map((message, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same
              <li key={index}>{message}</li>
            ))}
          </ul>
        ) : (
          messages[0]
        )}
      </Notice>
    </div>
  );
}
