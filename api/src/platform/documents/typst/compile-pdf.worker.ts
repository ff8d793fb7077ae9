/** One document in a thread of its own: the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { compilePdf, type PdfJob } from './compile-pdf.ts';

const pdf = compilePdf(workerData as PdfJob);
parentPort?.postMessage(pdf, [pdf.bytes.buffer as ArrayBuffer]);
