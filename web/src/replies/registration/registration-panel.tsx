import { mayUploadFile } from '@saqbol/shared/files/file.policy.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import type { ReadReply } from '../queries.ts';
import styles from './registration.module.css';
import { RegistrationFacts, RegistrationNumber } from './registration-number.tsx';
import { SignedFile } from './signed-file.tsx';

/** Number, date and signed file of a reply: they may follow its submission, without a new version. */
export function RegistrationPanel(props: { read: ReadReply }) {
  const { reply } = props.read;
  const { t } = useTranslation();
  const actor = useActor();
  if (!actor) return null;
  const mayWrite = mayUploadFile(actor, reply.unitId) === null;
  return (
    <Section title={t('files.registration.title')} detail={t('files.registration.lead')}>
      <div className={styles.panel}>
        {mayWrite ? <RegistrationNumber read={props.read} /> : <RegistrationFacts reply={reply} />}
        <SignedFile read={props.read} />
        <CommitteeNumber reply={reply} />
      </div>
    </Section>
  );
}

/** What the Committee has registered the answer by, where it has. */
function CommitteeNumber(props: { reply: Reply }) {
  const { committeeIncomingNo: number, committeeIncomingOn: on } = props.reply;
  const { t } = useTranslation();
  const language = useLanguage();
  if (!number && !on) return null;
  const day = on && formatDate(on, language, 'long');
  const value =
    number && day ? t('files.registration.numberAndDay', { number, day }) : number || day;
  const facts = [{ key: 'committee', label: t('files.registration.committee'), value }];
  return <FactList facts={facts} none={t('files.registration.none')} />;
}
