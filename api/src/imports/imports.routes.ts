import type { Handler } from '../platform/http/handler.ts';
import { commitImportHandler } from './commit-import.ts';
import { getImportWorkbookHandler } from './get-import-workbook.ts';
import { getReturnedWorkbookHandler } from './get-returned-workbook.ts';
import { getImportHandler, listImportRowsHandler, listImportsHandler } from './read-imports.ts';
import { uploadImportHandler } from './upload-import.ts';

export const importRoutes: readonly Handler[] = [
  getImportWorkbookHandler,
  listImportsHandler,
  getImportHandler,
  listImportRowsHandler,
  uploadImportHandler,
  commitImportHandler,
  getReturnedWorkbookHandler,
];
