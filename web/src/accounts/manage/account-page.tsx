import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { type Actor, mayGrant } from '@saqbol/shared/accounts/roles.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type Registers, registersQuery } from '../../territory/queries.ts';
import { PageHead, WithAside } from '../../ui/page.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/states.tsx';
import { useActor } from '../actor.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountFacts } from './account-facts.tsx';
import { AccountState } from './account-state.tsx';
import { placeOf } from './account-words.ts';
import styles from './manage.module.css';
import { accountQuery, type ReadAccount } from './queries.ts';
import { RightsForm } from './rights-form.tsx';
import { WayToList } from './way-to-list.tsx';

/** One account: what it may do, its links, its end. */
export function AccountPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/signed-in/accounts/$id' });
  const actor = useActor();
  const read = useQuery(accountQuery(id));
  const registers = useQuery(registersQuery);
  const failed = !read.data ? read : registers;
  if (!actor) return null;
  return (
    <>
      <WayToList here={read.data?.account.name ?? t('people.one.title')} />
      {read.data && registers.data ? (
        <Loaded key={id} actor={actor} read={read.data} registers={registers.data} />
      ) : failed.isError ? (
        <>
          <PageHead title={t('people.one.title')} />
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        </>
      ) : (
        <Skeleton lines={9} height="2.25rem" />
      )}
    </>
  );
}

interface LoadedGiven {
  actor: Actor;
  read: ReadAccount;
  registers: Registers;
}

function Loaded(props: LoadedGiven) {
  const { actor, read, registers } = props;
  const { account } = read;
  const { t } = useTranslation();
  const language = useLanguage();
  const isOwn = account.id === actor.userId;
  const mayManage = !isOwn && mayGrant(actor, account.role, account.unitId);
  const unit = registers.unitOf.get(account.unitId)?.title[language] ?? account.unitId;
  const place = placeOf(account, registers, language);
  return (
    <>
      <PageHead
        title={account.name}
        beside={<AccountState status={account.status} />}
        lead={[t(`codes.roles.${account.role}`), unit, place].filter(Boolean).join(' · ')}
      />
      <WithAside
        aside={
          <div className={styles.aside}>
            {mayManage && <AccountActions account={account} />}
            <AccountFacts account={account} unit={unit} actor={actor} />
          </div>
        }
      >
        <div className={styles.notices}>
          <StateNotice account={account} />
          {!mayManage && <WhyNot isOwn={isOwn} />}
        </div>
        {mayManage && <RightsForm actor={actor} read={read} registers={registers} />}
      </WithAside>
    </>
  );
}

/** What the state of the account means for its person. */
function StateNotice(props: { account: Account }) {
  const { status } = props.account;
  const { t } = useTranslation();
  if (status === 'active') return null;
  return status === 'invited' ? (
    <Notice icon="submitted" tone="acc" title={t('people.one.invitedTitle')}>
      {t('people.one.invitedDetail')}
    </Notice>
  ) : (
    <Notice icon="excluded" tone="gold" title={t('people.one.disabledTitle')}>
      {t('people.one.disabledDetail')}
    </Notice>
  );
}

/** Why nothing can be changed here. */
function WhyNot(props: { isOwn: boolean }) {
  const { t } = useTranslation();
  return props.isOwn ? (
    <Notice icon="lock" tone="acc" title={t('people.one.ownTitle')}>
      {t('people.one.ownDetail')}
    </Notice>
  ) : (
    <Notice icon="lock" tone="acc" title={t('people.one.aboveTitle')}>
      {t('people.one.aboveDetail')}
    </Notice>
  );
}
