// The worker of the library as a file of our own: nothing is asked of another server.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
