import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { dateOn, instant, line, opaqueId, unitId } from '../contract/primitives.ts';

export const auditEntry = z.object({
  id: z.string(),
  /** The unit whose chain the entry stands in, and its place there. */
  chain: z.string(),
  position: z.number(),
  at: instant,
  actorId: z.nullable(z.string()),
  actorName: z.nullable(z.string()),
  role: z.nullable(z.string()),
  verb: z.string(),
  entity: z.string(),
  entityId: z.nullable(z.string()),
  way: z.string(),
  hash: z.string(),
});

/** The audit: who did what, when and by which way; without the texts of entries. */
export const listAudit = endpoint({
  id: 'audit.listAudit',
  method: 'GET',
  path: '/api/v1/audit',
  access: { kind: 'roles', roles: ['administrator'] },
  target: 'list',
  query: z.strictObject({
    ...pageQuery,
    chain: z.optional(unitId),
    verb: z.optional(line(60)),
    actorId: z.optional(opaqueId),
    entityId: z.optional(opaqueId),
    from: z.optional(dateOn),
    to: z.optional(dateOn),
  }),
  response: page(auditEntry),
});
