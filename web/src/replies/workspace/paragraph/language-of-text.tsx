import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWorkspace } from '../workspace.ts';

/** The letter goes out in Kazakh and in Russian: which of the two is worked on. */
export function LanguageOfText() {
  const { t } = useTranslation();
  const { lang, setLang } = useWorkspace();
  return (
    <Segmented
      label={t('replyWorkspace.languageOfText')}
      value={lang}
      onChange={setLang}
      options={letterLanguages.map((value) => ({
        value,
        label: t(`replyWorkspace.languages.${value}`),
      }))}
    />
  );
}
