import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatInstantDay } from '@saqbol/shared/format/instants.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { EmailText } from '../email-text.tsx';
import { nearInstant } from './account-words.ts';
import styles from './manage.module.css';

/** What is known of an account, and for the administrator the way to its history. */
export function AccountFacts(props: { account: Account; unit: string; actor: Actor }) {
  const { account, unit, actor } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const today = astanaDay(useDomainNow());
  return (
    <section aria-labelledby="account-facts">
      <h2 id="account-facts">{t('people.one.facts')}</h2>
      <dl className={styles.facts}>
        <dt>{t('people.one.email')}</dt>
        <dd>
          <EmailText address={account.email} />
        </dd>
        <dt>{t('people.one.unit')}</dt>
        <dd>{unit}</dd>
        <dt>{t('people.one.language')}</dt>
        <dd lang={account.language}>{t(`common.languages.${account.language}`)}</dd>
        <dt>{t('people.one.created')}</dt>
        <dd>{formatInstantDay(account.createdAt, language, 'long')}</dd>
        <dt>{t('people.one.lastSeen')}</dt>
        <dd>
          {account.lastSeenAt
            ? nearInstant(account.lastSeenAt, today, language)
            : t('people.list.never')}
        </dd>
      </dl>
      {account.synthetic && <p className={styles.synthetic}>{t('people.one.synthetic')}</p>}
      {actor.role === 'administrator' && <Histories id={account.id} />}
    </section>
  );
}

function Histories(props: { id: string }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.links}>
      <li>
        <Link to="/audit" search={{ entityId: props.id }}>
          {t('people.one.history')}
        </Link>
      </li>
      <li>
        <Link to="/audit" search={{ actorId: props.id }}>
          {t('people.one.doings')}
        </Link>
      </li>
    </ul>
  );
}
