import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { copyText } from './copy-text.ts';
import styles from './manage.module.css';
import type { ShownLink } from './queries.ts';

const minuteMs = 60_000;

/** A link just made: to copy now, how long it holds, and whether a mail has gone out. */
export function ShownOnce(props: { link: ShownLink; email: string }) {
  const { link, email } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  // Links live in real time, also in the demo whose clock is shifted: said as a length of time. The
  // minute makes up for the moment that the answer was on its way («7 күн», not «6 күн 23 сағ»).
  const [life] = useState(() => Date.parse(link.expiresAt) - Date.now() + minuteMs);
  return (
    <div className={styles.shown}>
      <Notice icon={link.mailed ? 'check' : 'info'} tone={link.mailed ? 'acc' : 'gold'} live>
        {link.mailed ? t('people.link.mailed', { email }) : t('people.link.notMailed')}
      </Notice>
      <LinkField url={link.url} />
      <p className={styles.quiet}>
        {t('people.link.life', { time: formatDuration(life, language) })} {t('people.link.once')}
      </p>
    </div>
  );
}

function LinkField(props: { url: string }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const done = await copyText(props.url);
    setResult(done ? 'copied' : 'failed');
    if (!done) input.current?.select();
  };
  return (
    <>
      <Field
        label={t('people.link.label')}
        warning={result === 'failed' ? t('people.link.copyFailed') : null}
      >
        <TextInput
          ref={input}
          readOnly
          icon="link"
          value={props.url}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div className={styles.row}>
        <Button kind="primary" icon={result === 'copied' ? 'check' : 'copy'} onClick={copy}>
          {t(result === 'copied' ? 'people.link.copied' : 'people.link.copy')}
        </Button>
        <span role="status" className="only-heard">
          {result === 'copied' && t('people.link.copied')}
        </span>
      </div>
    </>
  );
}
