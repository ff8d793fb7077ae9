import { useTranslation } from 'react-i18next';
import { addressOf } from '../platform/client/api.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { importFiles } from './imports.calls.ts';

/** The entries with errors as a workbook that marks each of them. */
export function ReturnedLink({ id }: { id: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <a
      className={buttonClass()}
      href={addressOf(importFiles.returned, { params: { id }, query: { lang } })}
      download
    >
      <Icon name="download" />
      {t('imports.commit.returned')}
    </a>
  );
}
