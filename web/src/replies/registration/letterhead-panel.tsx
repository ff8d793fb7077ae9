import { mayUploadFile } from '@saqbol/shared/files/file.policy.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { type LetterLanguage, letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { useActor } from '../../accounts/actor.ts';
import { FileField } from '../../files/file-field.tsx';
import { FileLine } from '../../files/file-line.tsx';
import { getStarterLetterhead, retireFile } from '../../files/files.calls.ts';
import { fileKeys, letterheadQuery } from '../../files/queries.ts';
import { addressOf, api } from '../../platform/client/api.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Section } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import { paramsOf, type ReadReply } from '../queries.ts';
import { getReplyLetterDocx } from '../replies.calls.ts';
import styles from './registration.module.css';

/** The unit's own letterhead, on which the letter comes as a Word file. */
export function LetterheadPanel(props: { read: ReadReply }) {
  const { reply } = props.read;
  const { t } = useTranslation();
  const actor = useActor();
  const current = useQuery(letterheadQuery(reply.unitId));
  if (!actor) return null;
  const body = current.error ? (
    <ErrorState error={current.error} onRetry={() => void current.refetch()} />
  ) : current.data === undefined ? (
    <Skeleton lines={3} height="1.5rem" />
  ) : mayUploadFile(actor, reply.unitId) === null ? (
    <OwnLetterhead read={props.read} current={current.data} />
  ) : current.data ? (
    <FileLine file={current.data} />
  ) : (
    <p className={styles.detail}>{t('files.letterhead.none')}</p>
  );
  return (
    <Section title={t('files.letterhead.title')} detail={t('files.letterhead.lead')}>
      <div className={styles.panel}>{body}</div>
    </Section>
  );
}

function OwnLetterhead(props: { read: ReadReply; current: StoredFile | null }) {
  const { read, current } = props;
  const { unitId } = read.reply;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [asks, setAsks] = useState(false);
  const keep = (file: StoredFile | null) =>
    queryClient.setQueryData(fileKeys.letterhead(unitId), file);
  return (
    <>
      {!current && <p className={styles.detail}>{t('files.letterhead.none')}</p>}
      <StarterLinks />
      <FileField
        label={t('files.letterhead.file')}
        hint={t('files.letterhead.fileHint')}
        unitId={unitId}
        purpose="letterhead"
        file={current}
        onUploaded={(file) => {
          keep(file);
          showToast({ text: t('files.letterhead.uploaded') });
        }}
        onDetach={() => setAsks(true)}
        detachLabel={t('files.letterhead.remove')}
        optional
      />
      {current && <TryLinks read={read} />}
      {asks && current && (
        <RemoveDialog
          file={current}
          onClose={() => setAsks(false)}
          onRemoved={() => {
            setAsks(false);
            keep(null);
            showToast({ text: t('files.letterhead.removed') });
          }}
        />
      )}
    </>
  );
}

/** A template in either language, to begin with. */
function StarterLinks() {
  const { t } = useTranslation();
  return (
    <LanguageLinks
      title={t('files.letterhead.starter')}
      addressFor={(lang) => addressOf(getStarterLetterhead.path, { query: { lang } })}
    />
  );
}

/** The letter as it stands, on the letterhead: to be looked at in Word. */
function TryLinks(props: { read: ReadReply }) {
  const { t } = useTranslation();
  const params = paramsOf(props.read.reply);
  return (
    <LanguageLinks
      title={t('files.letterhead.try')}
      addressFor={(lang) => addressOf(getReplyLetterDocx.path, { params, query: { lang } })}
    />
  );
}

/** One file in both languages of the letter. */
function LanguageLinks(props: { title: string; addressFor: (lang: LetterLanguage) => string }) {
  const { title, addressFor } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.links}>
      <span>{title}</span>
      {letterLanguages.map((lang) => {
        const language = t(`files.letterhead.languages.${lang}`);
        return (
          <a
            key={lang}
            className={buttonClass('secondary', 'small')}
            href={addressFor(lang)}
            aria-label={`${title}: ${language}`}
            download
          >
            <Icon name="download" />
            {language}
          </a>
        );
      })}
    </div>
  );
}

function RemoveDialog(props: { file: StoredFile; onClose: () => void; onRemoved: () => void }) {
  const { file, onClose, onRemoved } = props;
  const { t } = useTranslation();
  const removing = useMutation({
    mutationFn: () =>
      api(retireFile, {
        params: { unitId: file.unitId, fileId: file.id },
        body: {},
        idempotencyKey: v4(),
      }),
    onSuccess: onRemoved,
  });
  return (
    <Dialog
      title={t('files.letterhead.removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={removing.isPending} onClick={() => removing.mutate()}>
            {t('files.letterhead.remove')}
          </Button>
          <Button onClick={onClose}>{t('files.letterhead.removeKeep')}</Button>
        </>
      }
    >
      <p>{t('files.letterhead.removeText')}</p>
      <Refusal error={removing.error} />
    </Dialog>
  );
}
