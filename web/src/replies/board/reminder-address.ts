import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import { addressOf } from '../../platform/client/api.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { getReminderLetter } from '../replies.calls.ts';

/** The reminder letter as a file. */
export function reminderAddress(campaignId: string, unitId: string, lang: LetterLanguage): string {
  const params = { id: campaignId, unitId };
  return addressOf(getReminderLetter.path, { params, query: { lang } });
}

/** Letters are written in Kazakh and Russian; whoever reads English gets the Kazakh one. */
export function useReminderLanguage(): LetterLanguage {
  return useLanguage() === 'ru' ? 'ru' : 'kk';
}
