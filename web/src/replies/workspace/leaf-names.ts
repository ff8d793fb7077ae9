import type { LetterParagraph } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import type { LeafKey } from './draft/leaves.ts';
import { focusReplyField, type ReplyField, type RequestNumber } from './reply-fields.ts';
import { useWorkspace } from './workspace.ts';

/** The request under which a paragraph of the letter is written. */
export const requestOfParagraph: Readonly<Record<LetterParagraph, RequestNumber>> = {
  consideration: '4',
  informing: '1',
  partners: '2',
  source: '3',
  planned: '4',
};

type PlainKey = Exclude<LeafKey, `${string}.${string}`>;

/** Leaves in words, and the way to them. */
export function useLeafName() {
  const { t } = useTranslation();
  const { goTo, show, setLang } = useWorkspace();
  const inLanguage = (what: string, lang: string | undefined) =>
    t('replyWorkspace.fields.pair', {
      what,
      language: t(`replyWorkspace.fields.${lang === 'ru' ? 'ru' : 'kk'}`),
    });
  return {
    nameOf(key: LeafKey): string {
      const [field = '', lang, name] = key.split('.');
      if (field === 'paragraphs') {
        return inLanguage(t(`replyWorkspace.paragraph.titles.${name as LetterParagraph}`), lang);
      }
      if (field === 'narrative') return inLanguage(t('replyWorkspace.paragraph.narrative'), lang);
      if (field === 'plannedMeasures') return t('replyWorkspace.measures.title');
      const plain = field as Exclude<PlainKey, 'plannedMeasures'>;
      return t(`replyWorkspace.fields.${plain}`);
    },
    goTo(key: LeafKey) {
      const [field = '', lang, name] = key.split('.');
      if (lang === 'kk' || lang === 'ru') setLang(lang);
      if (field !== 'paragraphs') return goTo(field as ReplyField);
      show(requestOfParagraph[name as LetterParagraph]);
      setTimeout(() => focusReplyField(key), 120);
    },
  };
}
