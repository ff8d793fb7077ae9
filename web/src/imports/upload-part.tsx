import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { ProblemError } from '../platform/client/problem.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import { Section } from '../ui/page.tsx';
import { Notice, useErrorText } from '../ui/states.tsx';
import styles from './imports.module.css';
import { importKeys } from './queries.ts';
import { type SendingImport, sendImport } from './send-import.ts';

type Step =
  | { readonly name: 'waiting' }
  | { readonly name: 'sending'; readonly percent: number }
  | { readonly name: 'failed'; readonly error: unknown; readonly sending: SendingImport };

/** Drop or choose a file; its dry run opens when it is there. */
export function UploadPart(props: { campaignId: string; onChecked: (made: ImportRecord) => void }) {
  const { campaignId, onChecked } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ name: 'waiting' });
  const [over, setOver] = useState(false);
  const isBusy = step.name === 'sending';

  const send = async (sending: SendingImport) => {
    setStep({ name: 'sending', percent: 0 });
    try {
      const made = await sendImport(sending, {
        onSent: (bytes) =>
          setStep({
            name: 'sending',
            percent: Math.floor((100 * bytes) / Math.max(sending.file.size, 1)),
          }),
        signal: new AbortController().signal,
      });
      queryClient.setQueryData(importKeys.one(made.id), made);
      void queryClient.invalidateQueries({ queryKey: importKeys.all });
      onChecked(made);
    } catch (error) {
      setStep({ name: 'failed', error, sending });
    }
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !isBusy) void send({ id: v7(), campaignId, file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <Section title={t('imports.upload.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the button inside does the same */}
      <div
        className={classes(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={28} />
        <p className={styles.dropText}>{t('imports.upload.drop')}</p>
        <Button
          kind="primary"
          icon="upload"
          busy={isBusy}
          busyLabel={
            step.name === 'sending' && step.percent < 100
              ? t('imports.upload.sending', { percent: step.percent })
              : t('imports.upload.checking')
          }
          onClick={() => input.current?.click()}
        >
          {t('imports.upload.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          className="only-heard"
          aria-label={t('imports.upload.choose')}
          tabIndex={-1}
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, corrected, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <p className={styles.note}>{t('imports.upload.limits')}</p>
      </div>
      <div role="status">
        {step.name === 'failed' && (
          <Failed error={step.error} onAgain={() => void send(step.sending)} />
        )}
      </div>
      <p className={styles.gridLine}>
        {t('imports.upload.gridText')}{' '}
        <Link to="/imports/grid" className={buttonClass('quiet', 'small')}>
          <Icon name="table" />
          {t('imports.upload.openGrid')}
        </Link>
      </p>
    </Section>
  );
}

function Failed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation();
  const { title, detail } = useErrorText(error);
  if (error instanceof ProblemError) {
    const reasons = error.problem.errors?.map(({ message }) => message).join(' ');
    return (
      <Notice icon="error" tone="alert" title={title}>
        {reasons || detail}
      </Notice>
    );
  }
  return (
    <Notice
      icon="offline"
      tone="alert"
      title={t('imports.upload.broken')}
      actions={<Button onClick={onAgain}>{t('imports.upload.again')}</Button>}
    />
  );
}
