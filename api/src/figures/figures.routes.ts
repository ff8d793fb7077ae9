import type { Handler } from '../platform/http/handler.ts';
import {
  getDailyFiguresHandler,
  getFiguresHandler,
  getSchemeMatrixHandler,
} from './get-figures.ts';

export const figureRoutes: readonly Handler[] = [
  getFiguresHandler,
  getDailyFiguresHandler,
  getSchemeMatrixHandler,
];
