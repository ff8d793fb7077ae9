import { mayUploadFile } from '@saqbol/shared/files/file.policy.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { useActor } from '../../accounts/actor.ts';
import { FileField } from '../../files/file-field.tsx';
import { FileLine } from '../../files/file-line.tsx';
import { fileQuery } from '../../files/queries.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import { commandReply, keepReply, type ReadReply } from '../queries.ts';
import { registerReply } from '../replies.calls.ts';
import styles from './registration.module.css';
import { SignatureFacts } from './signature-facts.tsx';

/** The signed letter: a scan, or a detached signature with what it says. */
export function SignedFile(props: { read: ReadReply }) {
  const { reply } = props.read;
  const { signedFileId, unitId } = reply;
  const { t } = useTranslation();
  const actor = useActor();
  const known = useQuery({
    ...fileQuery(unitId, signedFileId ?? ''),
    enabled: signedFileId !== null,
  });
  if (!actor) return null;
  if (signedFileId !== null && known.error) {
    return <ErrorState error={known.error} onRetry={() => void known.refetch()} />;
  }
  if (signedFileId !== null && !known.data) return <Skeleton lines={2} height="1.5rem" />;
  const file = signedFileId === null ? null : (known.data ?? null);
  return (
    <div className={styles.signed}>
      {mayUploadFile(actor, unitId) === null ? (
        <Attaching read={props.read} file={file} />
      ) : file ? (
        <FileLine file={file} />
      ) : (
        <p className={styles.detail}>{t('files.registration.fileNone')}</p>
      )}
      {file?.signature && <SignatureFacts signature={file.signature} />}
    </div>
  );
}

function Attaching(props: { read: ReadReply; file: StoredFile | null }) {
  const { reply } = props.read;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const attaching = useMutation({
    mutationFn: (signedFileId: string | null) =>
      commandReply(registerReply, reply, { signedFileId }, v4()),
    onSuccess: (saved, signedFileId) => {
      keepReply(queryClient, saved);
      const text = signedFileId ? 'files.registration.attached' : 'files.registration.detached';
      const { signedFileId: before } = reply;
      showToast({
        text: t(text),
        ...(before && { undo: () => attaching.mutate(before) }),
      });
    },
  });
  return (
    <>
      <FileField
        label={t('files.registration.file')}
        hint={t('files.registration.fileHint')}
        unitId={reply.unitId}
        purpose="signed-reply"
        campaignId={reply.campaignId}
        file={props.file}
        busy={attaching.isPending}
        onUploaded={(file) => attaching.mutate(file.id)}
        onDetach={() => attaching.mutate(null)}
        optional
      />
      <Refusal error={attaching.error} />
    </>
  );
}
