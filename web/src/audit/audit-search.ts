/**
 * The audit in the address: the filters of the contract (`listAudit`) under their own names.
 * Written without zod, since addresses are read in the first bundle.
 */
import { compact, readText, searchShapes as shapes } from '../platform/router/read-search.ts';

export type AuditSearch = ReturnType<typeof readAuditSearch>;

const verb = /^[a-z]+(\.[a-z-]+)+$/;

/** What the address says; what it says wrongly is left out. */
export function readAuditSearch(given: Record<string, unknown>) {
  return compact({
    chain: readText(given.chain, shapes.unit),
    verb: readText(given.verb, verb),
    actorId: readText(given.actorId, shapes.id),
    entityId: readText(given.entityId, shapes.id),
    from: readText(given.from, shapes.day),
    to: readText(given.to, shapes.day),
  });
}

export function isFiltered(search: AuditSearch): boolean {
  return Object.keys(search).length > 0;
}
