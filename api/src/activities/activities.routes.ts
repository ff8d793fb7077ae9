import type { Handler } from '../platform/http/handler.ts';
import { bulkRoutes } from './bulk-activities.ts';
import { createActivityHandler } from './create-activity.ts';
import { deleteActivityHandler, restoreActivityHandler } from './delete-activity.ts';
import { editActivityHandler } from './edit-activity.ts';
import { getActivityHandler, getActivityHistoryHandler } from './get-activity.ts';
import { listActivitiesHandler } from './list-activities.ts';
import {
  answerQueryHandler,
  confirmActivityHandler,
  excludeActivityHandler,
  includeActivityHandler,
  queryActivityHandler,
  withdrawQueryHandler,
} from './review-activity.ts';

export const activityRoutes: readonly Handler[] = [
  listActivitiesHandler,
  createActivityHandler,
  getActivityHandler,
  getActivityHistoryHandler,
  editActivityHandler,
  deleteActivityHandler,
  restoreActivityHandler,
  confirmActivityHandler,
  queryActivityHandler,
  answerQueryHandler,
  withdrawQueryHandler,
  excludeActivityHandler,
  includeActivityHandler,
  ...bulkRoutes,
];
