import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { textParts } from '@saqbol/shared/replies/letter/slot-text.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { isBlank, type LeafKey } from './draft/leaves.ts';
import { useWorkspace } from './workspace.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What stands in a leaf, as plain text to be compared. */
export function useLeafText() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { letter } = useWorkspace();
  return (key: LeafKey, typed: unknown): string => {
    const isParagraph = key.startsWith('paragraphs.');
    if (isBlank(typed)) {
      return t(isParagraph ? 'replyWorkspace.conflict.ownWords' : 'replyWorkspace.conflict.empty');
    }
    if (isParagraph || key.startsWith('narrative.')) {
      return textParts(String(typed))
        .map((part) =>
          part.kind === 'text' ? part.text : (letter?.slots[part.name]?.value ?? part.name),
        )
        .join('');
    }
    return linesOf(typed, language).join('\n');
  };
}

function linesOf(value: unknown, language: Language): string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string')
    return [day.test(value) ? formatDate(value, language, 'long') : value];
  return Object.entries(value as object).flatMap(([name, one]) =>
    name === 'id' ? [] : linesOf(one, language),
  );
}
