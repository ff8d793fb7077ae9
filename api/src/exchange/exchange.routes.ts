import type { Handler } from '../platform/http/handler.ts';
import { exportActivitiesCsvHandler, exportActivitiesXlsxHandler } from './export-activities.ts';
import { exportFiguresCsvHandler, exportFiguresXlsxHandler } from './export-figures.ts';

export const exchangeRoutes: readonly Handler[] = [
  exportActivitiesXlsxHandler,
  exportActivitiesCsvHandler,
  exportFiguresXlsxHandler,
  exportFiguresCsvHandler,
];
