import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { compilePdf, type Pdf, type PdfJob } from './compile-pdf.ts';

/** 2,000 rows take under two seconds; whoever needs a minute is stuck. */
const longestMs = 60_000;
let lastLong: Promise<unknown> = Promise.resolve();

/**
 * A PDF of the template and its data. A long document (hundreds of rows) goes to a thread of its
 * own, one after another, so that many of them do not take all memory and processors.
 */
export async function typeset(job: PdfJob, { isLong = false } = {}): Promise<Pdf> {
  if (!isLong) return compilePdf(job);
  const pdf = lastLong.then(() => inThread(job));
  lastLong = pdf.catch(() => undefined);
  return pdf;
}

async function inThread(job: PdfJob): Promise<Pdf> {
  const worker = new Worker(new URL('./compile-pdf.worker.ts', import.meta.url), {
    workerData: job,
  });
  try {
    // An error in the thread rejects `once`.
    const [pdf] = await once(worker, 'message', { signal: AbortSignal.timeout(longestMs) });
    return pdf as Pdf;
  } finally {
    await worker.terminate();
  }
}
