import { type FilePurpose, mostFileBytes } from '@saqbol/shared/files/file.codes.ts';
import { judgeFile } from '@saqbol/shared/files/file.rules.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { headBytes } from '@saqbol/shared/files/file-kind.ts';
import { cleanFileName } from '@saqbol/shared/files/file-name.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { fileKeys } from './queries.ts';
import { type Sending, sendAgain, sendFile } from './send-file.ts';

/** Refused here, before anything was sent. */
export class RefusedHere extends Error {
  readonly messages: readonly string[];
  constructor(messages: readonly string[]) {
    super('The file was refused before it was sent');
    this.messages = messages;
  }
}

interface Given {
  readonly unitId: string;
  readonly purpose: FilePurpose;
  readonly campaignId?: string | undefined;
  readonly onUploaded: (file: StoredFile) => void;
}

export interface Upload {
  /** The file that is sent, was refused or stopped; null when nothing is under way. */
  readonly file: File | null;
  /** Bytes sent; null while nothing is sent. */
  readonly sent: number | null;
  readonly error: unknown;
  readonly wasStopped: boolean;
  begin: (file: File) => void;
  again: () => void;
  stop: () => void;
}

/** One upload at a time, with its progress; tried again it goes under the same id. */
export function useUpload({ unitId, purpose, campaignId, onUploaded }: Given): Upload {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [sent, setSent] = useState(0);
  const [wasStopped, setStopped] = useState(false);
  const stopper = useRef<AbortController | null>(null);
  // Who leaves the screen stops the upload: nothing would come of it.
  useEffect(() => () => stopper.current?.abort(), []);

  const uploading = useMutation({
    mutationFn: async (job: { sending: Sending; isAgain: boolean }) => {
      const messages = await refusedHere(job.sending);
      if (messages.length > 0) throw new RefusedHere(messages);
      stopper.current = new AbortController();
      const watching = { onSent: setSent, signal: stopper.current.signal };
      return (job.isAgain ? sendAgain : sendFile)(job.sending, watching);
    },
    onSuccess: (file) => {
      setSending(null);
      queryClient.setQueryData(fileKeys.one(file.unitId, file.id), file);
      onUploaded(file);
    },
    retry: false,
  });

  /** What can be told without the server, so that nobody waits for a refusal. */
  async function refusedHere({ file }: Sending): Promise<string[]> {
    if (file.size > mostFileBytes) {
      return [`${t('problems.file.too-large.title')} ${t('problems.file.too-large.detail')}`];
    }
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    const { errors } = judgeFile(purpose, cleanFileName(file.name), head);
    return errors.map(({ code, params }) =>
      t(`fieldErrors.${code as 'file-type'}`, { types: '', ...params }),
    );
  }

  function run(next: Sending, isAgain: boolean) {
    setSending(next);
    setSent(0);
    setStopped(false);
    uploading.mutate({ sending: next, isAgain });
  }

  return {
    file: sending?.file ?? null,
    sent: uploading.isPending ? sent : null,
    error: wasStopped ? null : uploading.error,
    wasStopped,
    begin: (file) => run({ unitId, fileId: v7(), purpose, campaignId, file }, false),
    again: () => sending && run(sending, true),
    stop: () => {
      setStopped(true);
      stopper.current?.abort();
    },
  };
}
