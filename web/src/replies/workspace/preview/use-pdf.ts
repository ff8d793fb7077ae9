import { useEffect, useState } from 'react';
import type { LetterPage } from './letter-places.ts';
import { openPdf, type PDFDocumentProxy, readPages } from './pdf.ts';

export interface PdfInHand {
  /** The newest that could be read; stays while the next one is on its way. */
  readonly pdf: PDFDocumentProxy | null;
  readonly pages: readonly LetterPage[];
  readonly isLoading: boolean;
  readonly error: unknown;
}

/** Between the last change and the next letter: several answers come at once. */
const pauseMs = 150;

/** The letter as a PDF, read anew whenever `edition` differs. */
export function usePdf(address: string, edition: string): PdfInHand {
  const [shown, setShown] = useState<Omit<PdfInHand, 'isLoading' | 'error'>>({
    pdf: null,
    pages: [],
  });
  const [state, setState] = useState<Pick<PdfInHand, 'isLoading' | 'error'>>({
    isLoading: true,
    error: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition is another file
  useEffect(() => {
    const stop = new AbortController();
    setState((old) => ({ ...old, isLoading: true }));
    const timer = setTimeout(async () => {
      try {
        const pdf = await openPdf(address, stop.signal);
        const pages = await readPages(pdf);
        if (stop.signal.aborted) return void pdf.loadingTask.destroy();
        setShown({ pdf, pages });
        setState({ isLoading: false, error: null });
      } catch (error) {
        if (!stop.signal.aborted) setState({ isLoading: false, error });
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, edition]);
  const { pdf } = shown;
  // The one before is drawn no more once the new one is shown.
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  return { ...shown, ...state };
}
