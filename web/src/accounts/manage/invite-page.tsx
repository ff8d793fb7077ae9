import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expectPageFocus } from '../../platform/router/page-focus.ts';
import { registersQuery } from '../../territory/queries.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { FormColumn, PageHead, WithAside } from '../../ui/page.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { useActor } from '../actor.ts';
import { InviteForm } from './invite-form.tsx';
import styles from './manage.module.css';
import type { ShownLink } from './queries.ts';
import { ShownOnce } from './shown-once.tsx';
import { WayToList } from './way-to-list.tsx';

interface Made {
  readonly account: Account;
  readonly link: ShownLink;
}

/** An invitation: for whom and with which rights; then its link, shown once. */
export function InvitePage() {
  const { t } = useTranslation();
  const actor = useActor();
  const [made, setMade] = useState<Made | null>(null);
  if (!actor) return null;
  const show = (next: Made | null) => {
    expectPageFocus(); // another page at the same address
    setMade(next);
  };
  return (
    <>
      <WayToList here={t('people.invite.title')} hideTabs={!made} />
      {made ? (
        <InvitationMade made={made} onAnother={() => show(null)} />
      ) : (
        <>
          <PageHead title={t('people.invite.title')} />
          <WithAside aside={<Steps />}>
            <Form actor={actor} onMade={show} />
          </WithAside>
        </>
      )}
    </>
  );
}

function Form(props: { actor: Actor; onMade: (made: Made) => void }) {
  const registers = useQuery(registersQuery);
  if (registers.isError && !registers.data) {
    return <ErrorState error={registers.error} onRetry={() => void registers.refetch()} />;
  }
  if (!registers.data) return <Skeleton lines={8} height="2.5rem" />;
  return <InviteForm {...props} registers={registers.data} />;
}

/** What happens after the button, before it is pressed. */
function Steps() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="invitation-steps">
      <h2 id="invitation-steps">{t('people.invite.stepsTitle')}</h2>
      <ol className={styles.steps}>
        <li>{t('people.invite.stepLink')}</li>
        <li>{t('people.invite.stepOpen')}</li>
        <li>{t('people.invite.stepDone')}</li>
      </ol>
    </section>
  );
}

function InvitationMade(props: { made: Made; onAnother: () => void }) {
  const { account, link } = props.made;
  const { t } = useTranslation();
  return (
    <FormColumn>
      <PageHead title={t('people.link.invitationTitle')} lead={account.email} />
      <ShownOnce link={link} email={account.email} />
      <div className={styles.row}>
        <Button icon="plus" onClick={props.onAnother}>
          {t('people.link.another')}
        </Button>
        <Link to="/accounts/$id" params={{ id: account.id }} className={buttonClass('quiet')}>
          {t('people.link.openAccount')}
        </Link>
      </div>
    </FormColumn>
  );
}
