import { answerThread } from '../../platform/documents/in-thread.ts';
import { type DocxJob, writeDocx } from './reply-letter-docx.ts';

await answerThread<DocxJob>(writeDocx);
