/** One document in a thread of its own: the server goes on answering meanwhile. */
import { answerThread } from '../in-thread.ts';
import { compilePdf, type PdfJob } from './compile-pdf.ts';

// Nothing of a long document is kept: it would hold some hundred MB.
await answerThread<PdfJob>((job) => compilePdf(job, 0));
