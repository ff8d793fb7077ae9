import type { Handler } from '../platform/http/handler.ts';
import { listAuditHandler } from './list-audit.ts';

export const auditRoutes: readonly Handler[] = [listAuditHandler];
