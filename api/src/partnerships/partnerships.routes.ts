import type { Handler } from '../platform/http/handler.ts';
import { createPartnershipHandler } from './create-partnership.ts';
import {
  deletePartnershipHandler,
  editPartnershipHandler,
  restorePartnershipHandler,
} from './edit-partnership.ts';
import { exportMatrixCsvHandler, exportMatrixXlsxHandler } from './export-matrix.ts';
import { getPartnershipMatrixHandler } from './get-matrix.ts';
import { getPartnershipHandler, listPartnershipsHandler } from './read-partnerships.ts';

export const partnershipRoutes: readonly Handler[] = [
  listPartnershipsHandler,
  getPartnershipHandler,
  createPartnershipHandler,
  editPartnershipHandler,
  deletePartnershipHandler,
  restorePartnershipHandler,
  getPartnershipMatrixHandler,
  exportMatrixXlsxHandler,
  exportMatrixCsvHandler,
];
