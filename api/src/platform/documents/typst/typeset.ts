import { inThread } from '../in-thread.ts';
import { compilePdf, type Pdf, type PdfJob } from './compile-pdf.ts';

const worker = new URL('./compile-pdf.worker.ts', import.meta.url);

/** A PDF of the template and its data; a long document (hundreds of rows) in a thread of its own. */
export async function typeset(job: PdfJob, { isLong = false } = {}): Promise<Pdf> {
  return isLong ? inThread<Pdf>(worker, job) : compilePdf(job);
}
