import { answerThread } from '../../platform/documents/in-thread.ts';
import type { LetterheadJob } from './letter-on-letterhead.ts';
import { renderOnLetterhead } from './letterhead-template.ts';

await answerThread<LetterheadJob>(({ template, blocks }) => renderOnLetterhead(template, blocks));
