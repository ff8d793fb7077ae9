import { answerThread } from '../platform/documents/in-thread.ts';
import { type ContentJob, judgeContent } from './judge-content.ts';

await answerThread<ContentJob>(judgeContent);
