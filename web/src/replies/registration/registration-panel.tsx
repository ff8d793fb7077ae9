import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page.tsx';
import type { ReadReply } from '../queries.ts';
import { RegistrationNumber } from './registration-number.tsx';

/** Number, date and signed file of a reply: they may follow its submission, without a new version. */
export function RegistrationPanel(props: { read: ReadReply }) {
  const { t } = useTranslation();
  return (
    <Section title={t('files.registration.title')} detail={t('files.registration.lead')}>
      <RegistrationNumber read={props.read} />
    </Section>
  );
}
