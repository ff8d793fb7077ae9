/** A workbook of many lines is written in a thread of its own. */
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { answerThread } from '../in-thread.ts';

await answerThread<WriteOptions>((book) => writeXlsx(book));
