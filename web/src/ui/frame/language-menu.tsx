import { type Language, languages } from '@saqbol/shared/format/language.ts';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useLanguage } from '../../platform/i18n/words.ts';
import { Icon } from '../icons.tsx';
import { Menu } from '../menu.tsx';
import { Segmented } from '../segmented.tsx';
import { showToast } from '../toast.tsx';
import styles from './frame.module.css';

/** The choice of language in the header: «ҚАЗ» and the three names. */
export function LanguageMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChoice();
  const short = t(`common.languagesShort.${language}`);
  const name = t(`common.languages.${language}`);
  return (
    <Menu
      label={t('common.frame.language')}
      buttonLabel={`${short}. ${t('common.frame.languageNow', { name })}`}
      buttonClassName={styles.headerButton}
      items={languages.map((each) => ({
        key: each,
        label: t(`common.languages.${each}`),
        lang: each,
        checked: each === language,
        onSelect: () => choose(each),
      }))}
    >
      {short}
      <Icon name="down" size={16} />
    </Menu>
  );
}

/** All three names side by side, where there is room (sign-in). */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChoice();
  return (
    <Segmented
      label={t('common.frame.language')}
      value={language}
      onChange={choose}
      options={languages.map((each) => ({
        value: each,
        label: t(`common.languages.${each}`),
        lang: each,
      }))}
    />
  );
}

function useChoice() {
  const { t } = useTranslation();
  return (language: Language) => {
    chooseLanguage(language).catch(() =>
      showToast({
        tone: 'failed',
        text: `${t('common.errors.offlineTitle')}. ${t('common.errors.offlineDetail')}`,
      }),
    );
  };
}
