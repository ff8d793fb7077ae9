import { docxType } from '@saqbol/shared/exchange/file-types.ts';
import { getStarterLetterhead } from '@saqbol/shared/files/files.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { starterLetterhead } from '../replies/reply-letter/starter-letterhead.ts';

/** Who may: coordinators, who make a letterhead of it. Nothing of any unit is in it. */
export const getStarterLetterheadHandler = handle(getStarterLetterhead, async ({ query }) => {
  const content = (await starterLetterhead(query.lang)) as Uint8Array<ArrayBuffer>;
  return { file: { content, name: `saqbol-letterhead-${query.lang}.docx`, type: docxType } };
});
