import { useTranslation } from 'react-i18next';
import { isProblem } from '../platform/client/problem.ts';
import { Field } from '../ui/field.tsx';
import { PasswordInput } from '../ui/password-input.tsx';

const shortest = 12; // as `newPassword` of the contract, whose schema is not loaded here
const longest = 128;

/** What is wrong with a new password before it is sent, as a key of the words. */
export function passwordFault(password: string): 'short' | 'long' | null {
  const length = [...password].length;
  if (length < shortest) return 'short';
  return password.length > longest ? 'long' : null;
}

/** A new password with its rule said beforehand, and the server's refusal of a common one. */
export function NewPasswordField(props: {
  value: string;
  onChange: (password: string) => void;
  checked: boolean;
  error: unknown;
}) {
  const { value, onChange, checked, error } = props;
  const { t } = useTranslation();
  const fault = passwordFault(value);
  const message =
    checked && fault
      ? t(`accounts.reset.${fault}`)
      : isProblem(error, 'account/password-weak')
        ? { title: t('accounts.reset.weakTitle'), detail: t('accounts.reset.weakDetail') }
        : null;
  return (
    <Field
      label={t('accounts.reset.password')}
      hint={t('accounts.reset.hint')}
      error={message}
      required
    >
      <PasswordInput
        name="new-password"
        autoComplete="new-password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
