import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page.tsx';
import type { ReadReply } from '../queries.ts';

/** The unit's own letterhead, on which the letter comes as a Word file. */
export function LetterheadPanel(_props: { read: ReadReply }) {
  const { t } = useTranslation();
  return (
    <Section title={t('files.letterhead.title')} detail={t('files.letterhead.lead')}>
      {null}
    </Section>
  );
}
