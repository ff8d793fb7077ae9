import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../platform/client/api.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Section } from '../ui/page.tsx';
import { importFiles } from './imports.calls.ts';
import styles from './imports.module.css';

/** The table made for the unit, in the language of the screen: plain links, so the browser saves it. */
export function TemplatePart({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const address = (entries: 'none' | 'own') =>
    addressOf(importFiles.workbook, { params: { id: campaign.id }, query: { lang, entries } });
  return (
    <Section title={t('imports.template.title')} detail={t('imports.template.text')}>
      <div className={styles.buttons}>
        <a className={buttonClass()} href={address('none')} download>
          <Icon name="download" />
          {t('imports.template.empty')}
        </a>
        <a className={buttonClass()} href={address('own')} download>
          <Icon name="download" />
          {t('imports.template.own')}
        </a>
      </div>
      <p className={styles.note}>{t('imports.template.csv')}</p>
    </Section>
  );
}
