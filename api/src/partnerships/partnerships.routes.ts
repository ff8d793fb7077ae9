import type { Handler } from '../platform/http/handler.ts';
import { createPartnershipHandler } from './create-partnership.ts';
import { deletePartnershipHandler, editPartnershipHandler } from './edit-partnership.ts';
import { getPartnershipHandler, listPartnershipsHandler } from './read-partnerships.ts';

export const partnershipRoutes: readonly Handler[] = [
  listPartnershipsHandler,
  getPartnershipHandler,
  createPartnershipHandler,
  editPartnershipHandler,
  deletePartnershipHandler,
];
