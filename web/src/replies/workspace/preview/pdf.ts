/** The library that draws the letter, with its worker from our own files; loaded with the preview. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LetterPage, PageText } from './letter-places.ts';
import PdfWorker from './pdf.worker.ts?worker';

export type { PDFDocumentProxy };

/** The phones in use have screens of up to three dots a pixel; more than two is not seen in text. */
const mostDots = 2;

export async function openPdf(address: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const answer = await fetch(address, { credentials: 'same-origin', signal });
  if (!answer.ok) throw new Error(`${answer.status} for the letter`);
  const data = await answer.arrayBuffer();
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  return getDocument({ data, useWasm: false, enableXfa: false }).promise;
}

/** A page drawn as wide as its place. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const dots = Math.min(globalThis.devicePixelRatio || 1, mostDots);
  const viewport = page.getViewport({
    scale: (width * dots) / page.getViewport({ scale: 1 }).width,
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** The texts of all pages. */
export async function readPages(pdf: PDFDocumentProxy): Promise<LetterPage[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_unused, index) => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item): PageText[] =>
        'str' in item
          ? [
              {
                str: item.str,
                x: item.transform[4],
                y: item.transform[5],
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      return { width, height, texts };
    }),
  );
}
