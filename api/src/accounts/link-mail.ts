import type { Language } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { Mail } from '../platform/mail/mailer.ts';

/** The mail of a link, in the person's language: the link and what it is for, no contents. */
export function linkMail(
  purpose: 'invitation' | 'password-reset',
  recipient: { email: string; language: Language },
  url: string,
): Mail {
  const t = translatorFor(recipient.language);
  const part = purpose === 'invitation' ? 'invitation' : 'reset';
  return {
    to: recipient.email,
    subject: t(`mails.${part}.subject`),
    text: [t(`mails.${part}.text`), url, t(`mails.${part}.life`), t('mails.signature')].join(
      '\n\n',
    ),
  };
}
