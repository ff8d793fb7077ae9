import type { Handler } from '../platform/http/handler.ts';
import { getReferenceHandler } from './get-reference.ts';

export const territoryRoutes: readonly Handler[] = [getReferenceHandler];
