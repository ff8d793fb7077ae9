import { type auditEntry, listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type * as z from 'zod/mini';
import { type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';

type Entry = z.output<typeof auditEntry>;
const newestFirst: Order<Entry> = { name: '-at', keyOf: (entry) => entry.at, direction: -1 };

export const auditHandlers: Handler[] = [
  handle(listAudit, ({ store, query }) => {
    const { chain, verb, actorId, entityId, from, to } = query;
    const found = store.audit.filter((entry) => {
      const day = astanaDay(entry.at);
      return (
        (chain === undefined || entry.chain === chain) &&
        (verb === undefined || entry.verb === verb) &&
        (actorId === undefined || entry.actorId === actorId) &&
        (entityId === undefined || entry.entityId === entityId) &&
        (from === undefined || day >= from) &&
        (to === undefined || day <= to)
      );
    });
    return { body: pageOf(found, newestFirst, query) };
  }),
];
