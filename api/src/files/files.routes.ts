import type { Handler } from '../platform/http/handler.ts';
import { getStarterLetterheadHandler } from './get-starter-letterhead.ts';
import { downloadFileHandler, getFileHandler, listFilesHandler } from './read-files.ts';
import { retireFileHandler } from './retire-file.ts';
import { uploadFileHandler } from './upload-file.ts';

export const fileRoutes: readonly Handler[] = [
  listFilesHandler,
  getFileHandler,
  downloadFileHandler,
  uploadFileHandler,
  retireFileHandler,
  getStarterLetterheadHandler,
];
