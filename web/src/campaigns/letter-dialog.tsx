import { deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { type LetterLanguage, letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Segmented } from '../ui/segmented.tsx';
import styles from './letter-dialog.module.css';

/** The Committee's letter in full, in the language it is to be read in, with its requests. */
export function LetterDialog(props: { campaign: Campaign; onClose: () => void }) {
  const { campaign, onClose } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [lang, setLang] = useState<LetterLanguage>(language === 'ru' ? 'ru' : 'kk');
  return (
    <Dialog title={t('replyWorkspace.letter.title')} onClose={onClose} wide>
      <div className={styles.head}>
        <p>
          {t('replyWorkspace.letter.no', {
            number: campaign.letterNo.replaceAll('-', '\u2011'),
            day: formatDate(campaign.letterOn, language, 'long'),
          })}
          <br />
          {t('replyWorkspace.letter.recipients', {
            day: formatDate(deadlineDay(campaign.deadlineAt), language, 'long'),
          })}
        </p>
        <Segmented
          label={t('replyWorkspace.languageOfText')}
          value={lang}
          onChange={setLang}
          options={letterLanguages.map((value) => ({
            value,
            label: t(`replyWorkspace.languages.${value}`),
          }))}
        />
      </div>
      <article lang={lang} className={styles.text}>
        <h3>{campaign.subject[lang]}</h3>
        {campaign.text[lang].split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <section className={styles.requests}>
        <h3>{t('replyWorkspace.letter.requests')}</h3>
        <ol lang={lang}>
          {campaign.requests.map((request) => (
            <li key={request.code}>{request.text[lang]}</li>
          ))}
        </ol>
      </section>
    </Dialog>
  );
}
