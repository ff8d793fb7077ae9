import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { Registers } from '../../territory/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { placeOf } from './account-words.ts';
import styles from './manage.module.css';

type Rights = Pick<Account, 'role' | 'districtIds' | 'department'>;

/** Both versions of the rights side by side, and the two ways on. */
export function RightsConflict(props: {
  theirs: Rights;
  yours: Rights;
  registers: Registers;
  busy: boolean;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}) {
  const { theirs, yours, registers, busy, onKeepYours, onTakeTheirs } = props;
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Notice
        icon="error"
        tone="alert"
        title={t('people.conflict.title')}
        actions={
          <>
            <Button kind="primary" busy={busy} onClick={onKeepYours}>
              {t('people.conflict.keepYours')}
            </Button>
            <Button onClick={onTakeTheirs}>{t('people.conflict.takeTheirs')}</Button>
          </>
        }
      >
        <dl className={styles.versions}>
          <Version title={t('people.conflict.now')} rights={theirs} registers={registers} />
          <Version title={t('people.conflict.yours')} rights={yours} registers={registers} />
        </dl>
      </Notice>
    </div>
  );
}

function Version(props: { title: string; rights: Rights; registers: Registers }) {
  const { title, rights, registers } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{t(`codes.roles.${rights.role}`)}</strong>
        <br />
        {placeOf(rights, registers, language) || t('people.conflict.nothing')}
      </dd>
    </div>
  );
}
