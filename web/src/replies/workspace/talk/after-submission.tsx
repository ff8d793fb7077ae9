import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import { useTranslation } from 'react-i18next';
import { RegistrationPanel } from '../../registration/registration-panel.tsx';
import { useWorkspace } from '../workspace.ts';
import styles from './talk.module.css';

/** Number, date and signed copy: said beforehand, filled in once the reply is submitted. */
export function AfterSubmission() {
  const { t } = useTranslation();
  const { reply, hand } = useWorkspace();
  if (isFrozen(reply.state) || reply.versions.length > 0) {
    return (
      <div className={styles.registration}>
        <RegistrationPanel read={hand.read} />
      </div>
    );
  }
  return (
    <div className={styles.after}>
      <p>{t('replyWorkspace.afterSubmission.title')}</p>
      <p className={styles.afterWhat}>{t('replyWorkspace.afterSubmission.what')}</p>
    </div>
  );
}
