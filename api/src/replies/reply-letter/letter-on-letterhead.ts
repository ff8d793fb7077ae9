import type { LetterBlock } from '@saqbol/shared/replies/letter/letter.types.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import { inThread } from '../../platform/documents/in-thread.ts';
import { withSheets } from './reply-letter-docx.ts';

/** What a thread is given. */
export interface LetterheadJob {
  readonly template: Uint8Array;
  readonly blocks: readonly LetterBlock[];
}

const worker = new URL('./letter-on-letterhead.worker.ts', import.meta.url);

/**
 * The letter on the unit's own letterhead, as a Word document. Somebody's template is opened and
 * filled in a thread: how large it is and how long it takes is not ours to say.
 */
export async function letterOnLetterhead(
  template: Uint8Array,
  blocks: readonly LetterBlock[],
  lang: LetterLanguage,
): Promise<Uint8Array> {
  const job: LetterheadJob = { template, blocks: await withSheets(blocks, lang) };
  return inThread<Uint8Array>(worker, job);
}
