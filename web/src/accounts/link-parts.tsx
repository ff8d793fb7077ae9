import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../platform/client/problem.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice, useErrorText } from '../ui/states.tsx';

/** A refusal that belongs to no field; a weak password is said at its field. */
export function LinkRefusal(props: { error: unknown }) {
  const { error } = props;
  const { t } = useTranslation();
  const text = useErrorText(error);
  if (!error || isProblem(error, 'account/password-weak')) return null;
  const isSpent = isProblem(error, 'account/link-invalid');
  return (
    <div role="alert">
      <Notice
        icon="error"
        tone="alert"
        title={isSpent ? t('accounts.link.invalidTitle') : text.title}
      >
        {isSpent
          ? `${t('accounts.link.invalidDetail')} ${t('accounts.link.invalidUsed')}`
          : text.detail}
      </Notice>
    </div>
  );
}

export function LinkDone(props: { title: string; detail: string }) {
  return (
    <>
      <Notice icon="check" tone="acc" title={props.title} live>
        {props.detail}
      </Notice>
      <BackToSignIn />
    </>
  );
}

export function BackToSignIn() {
  const { t } = useTranslation();
  return (
    <Link to="/sign-in" className={buttonClass('primary', 'regular', true)}>
      {t('accounts.forgot.back')}
    </Link>
  );
}

/** Password managers need to know for whom they keep a new password. */
export function PasswordOwner(props: { email: string }) {
  return (
    <input type="hidden" name="username" autoComplete="username" value={props.email} readOnly />
  );
}
