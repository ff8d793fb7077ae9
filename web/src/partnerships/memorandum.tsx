import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileLine } from '../files/file-line.tsx';
import { fileQuery } from '../files/queries.ts';
import { Section } from '../ui/page.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';

/** The memorandum's file, to be downloaded; nothing where there is none. */
export function Memorandum(props: { partnership: Partnership }) {
  const { unitId, documentId } = props.partnership;
  const { t } = useTranslation();
  const known = useQuery({ ...fileQuery(unitId, documentId ?? ''), enabled: documentId !== null });
  if (documentId === null) return null;
  return (
    <Section title={t('files.memorandum.file')}>
      {known.error ? (
        <ErrorState error={known.error} onRetry={() => void known.refetch()} />
      ) : known.data ? (
        <FileLine file={known.data} />
      ) : (
        <Skeleton lines={1} height="3rem" />
      )}
    </Section>
  );
}
