import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './input.module.css';
import { TextInput, type TextInputProps } from './text-input.tsx';

/** A password, with a button that shows it: phones and old eyes mistype hidden ones. */
export function PasswordInput(props: Omit<TextInputProps, 'type' | 'trailing' | 'icon'>) {
  const { t } = useTranslation();
  const [visible, setVisible] = useState(false);
  return (
    <TextInput
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={128}
      {...props}
      type={visible ? 'text' : 'password'}
      trailing={
        <button
          type="button"
          className={styles.textButton}
          aria-label={t(visible ? 'common.fields.hidePassword' : 'common.fields.showPassword')}
          onClick={() => setVisible(!visible)}
        >
          {t(visible ? 'common.actions.hide' : 'common.actions.show')}
        </button>
      }
    />
  );
}
