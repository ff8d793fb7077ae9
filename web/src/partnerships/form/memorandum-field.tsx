import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../files/file-field.tsx';
import { fileQuery } from '../../files/queries.ts';
import type { InputProps } from './partnership-inputs.tsx';

/** The memorandum's file: it is kept as soon as it is chosen, and named when the form is saved. */
export function MemorandumField(props: InputProps & { unitId: string }) {
  const { values, unitId, errorAt, onChange } = props;
  const { t } = useTranslation();
  const documentId = values.documentId ?? null;
  const known = useQuery({ ...fileQuery(unitId, documentId ?? ''), enabled: documentId !== null });
  const isMissing = documentId !== null && known.error !== null;
  return (
    <FileField
      label={t('files.memorandum.file')}
      hint={t('files.memorandum.fileHint')}
      error={errorAt('documentId') ?? (isMissing ? t('files.field.missing') : null)}
      unitId={unitId}
      purpose="memorandum"
      file={documentId === null ? null : (known.data ?? null)}
      onUploaded={(file) => onChange({ documentId: file.id })}
      onDetach={() => onChange({ documentId: null })}
      optional
    />
  );
}
