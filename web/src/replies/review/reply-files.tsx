import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { commandRoles } from '@saqbol/shared/replies/reply.states.ts';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../platform/client/api.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Menu } from '../../ui/menu.tsx';
import { paramsOf, type ReplyId } from '../queries.ts';
import {
  getReminderLetter,
  getReplyLetterDocx,
  getReplyLetterPdf,
  getReplyReceipt,
} from '../replies.calls.ts';
import type { ReviewGiven } from './review-given.ts';
import styles from './versions.module.css';

type FileCall = { readonly path: string };

function addressOfFile(call: FileCall, id: ReplyId, lang: string, n: number | null): string {
  const query = { lang, ...(n !== null && { n: String(n) }) };
  return addressOf(call.path, { params: paramsOf(id), query });
}

const files = [
  { key: 'pdf', call: getReplyLetterPdf },
  { key: 'docx', call: getReplyLetterDocx },
  { key: 'receipt', call: getReplyReceipt },
] as const;

/** In their own languages, as on the switch of the letter. */
const shortNames = { kk: 'Қаз', ru: 'Рус' } as const;

/** The letter of the version and its receipt, in both languages of letters. */
export function LetterFiles(props: ReviewGiven & { n: number }) {
  const { id, n } = props;
  const { t } = useTranslation();
  return (
    <dl className={styles.facts}>
      {files.map(({ key, call }) => (
        <div key={key} className={styles.file}>
          <dt>{t(`replyReview.files.${key}`)}</dt>
          <dd>
            {letterLanguages.map((lang) => (
              <a key={lang} href={addressOfFile(call, id, lang, n)} download>
                <span aria-hidden="true">{shortNames[lang]}</span>
                <span className="only-heard">
                  {t(`replyReview.files.${key}`)}, {t(`common.languages.${lang}`)}
                </span>
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A reminder to be printed, for whoever has not answered. */
export function ReminderMenu(given: ReviewGiven) {
  const { id, reply, actor } = given;
  const { t } = useTranslation();
  const mayRemind = (commandRoles.accept as readonly string[]).includes(actor.role);
  if (!mayRemind || reply.state !== 'draft') return null;
  return (
    <Menu
      label={t('replyReview.files.reminder')}
      buttonClassName={buttonClass('secondary')}
      items={letterLanguages.map((lang) => ({
        key: lang,
        lang,
        label: t(`common.languages.${lang}`),
        href: addressOfFile(getReminderLetter, id, lang, null),
      }))}
    >
      <Icon name="print" />
      {t('replyReview.files.reminder')}
      <Icon name="down" size={16} />
    </Menu>
  );
}
