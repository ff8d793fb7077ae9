import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { letterFonts } from './letter-fonts.ts';
import { printableDeep } from './printable.ts';

export interface PdfJob {
  /** Source of the Typst document: ours alone, never a person's text. */
  readonly template: string;
  /** Everything that is shown; the template reads it from `sys.inputs.data`, so it stays data. */
  readonly data: unknown;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

// The typesetter keeps results of earlier documents, for all threads: two documents of age are enough.
const usualAge = 2;
let compiler: NodeCompiler | null = null;

/** An accessible PDF (PDF/UA-1) in this thread: some 10 ms for a letter, so small documents only. */
export function compilePdf({ template, data }: PdfJob, keptAge = usualAge): Pdf {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: letterFonts() }] });
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { data: JSON.stringify(printableDeep(data)) },
  });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    throw new Error(`Not typeset: ${JSON.stringify(error?.shortDiagnostics)}`);
  }
  const bytes = new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
  const pageCount = document.numOfPages;
  compiler.evictCache(keptAge);
  return { bytes, pageCount };
}
