import { kazakhSome } from '@saqbol/shared/format/kazakh-some.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { TFunction } from 'i18next';

export interface Standing {
  readonly total: number;
  readonly replied: number;
  readonly overdue: number;
}

/** «24 алушының 20-сы жауап берді, үшеуінің мерзімі өтті»: how things stand, as the title. */
export function boardTitle(standing: Standing, t: TFunction, language: Language): string {
  const { total, replied, overdue } = standing;
  const finding = repliedText(standing, t, language);
  if (overdue === 0) return finding;
  if (total === 1) return t('replyBoard.title.withOnlyOverdue', { finding });
  if (replied === 0 && overdue === total) return t('replyBoard.title.withAllOverdue', { finding });
  const some = language === 'kk' ? kazakhSome(overdue, 'gen') : String(overdue);
  return t('replyBoard.title.withOverdue', { finding, overdue: some });
}

/** The first half: how many of how many have replied. */
export function repliedText(
  { total, replied }: Pick<Standing, 'total' | 'replied'>,
  t: TFunction,
  language: Language,
): string {
  if (total === 0) return t('replyBoard.title.plain');
  if (total === 1) return t(replied ? 'replyBoard.title.onlyDone' : 'replyBoard.title.onlyNot');
  if (replied === total) return t('replyBoard.title.all', { total });
  const recipients = t('replyBoard.title.recipients', { count: total });
  if (replied === 0) return t('replyBoard.title.none', { recipients });
  const some = language === 'kk' ? kazakhSome(replied) : String(replied);
  return t('replyBoard.title.some', { count: replied, some, recipients });
}
