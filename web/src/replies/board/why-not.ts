import { useTranslation } from 'react-i18next';
import type { BoardRow } from './board-rows.ts';

const known = [
  'open-mark',
  'unexplained-warning',
  'reply/claimed',
  'reply/own-data',
  'reply/wrong-state',
] as const;

/** The code of a refusal in words. */
export function useWhyNot(): (code: string, row: BoardRow) => string {
  const { t } = useTranslation();
  return (code, row) => {
    if (code === 'reply/claimed' && row.claimedBy)
      return t('replyBoard.bulk.why.reply/claimedBy', { name: row.claimedBy.name });
    return t(`replyBoard.bulk.why.${known.find((one) => one === code) ?? 'other'}`);
  };
}
