import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { Store } from '../store.types.ts';
import type { Answer } from './answer.ts';
import { digestOf } from './digest.ts';

/** Notes what an endpoint with an audit verb did, in the chain of the unit that it was done to. */
export function recordAudit(
  store: Store,
  endpoint: Endpoint,
  actor: Actor | null,
  answer: Answer<unknown>,
  at: string,
): void {
  if (!endpoint.audit) return;
  const chain = answer.about?.chain ?? actor?.unitId ?? committeeId;
  const before = store.audit.findLast((entry) => entry.chain === chain);
  const position = (before?.position ?? 0) + 1;
  const entry = {
    id: `${chain}-${String(position).padStart(8, '0')}`,
    chain,
    position,
    at,
    actorId: actor?.userId ?? null,
    actorName: actor ? (store.accounts.get(actor.userId)?.name ?? null) : null,
    role: actor?.role ?? null,
    verb: endpoint.audit,
    entity: endpoint.audit.split('.')[0] ?? '',
    entityId: answer.about?.id ?? null,
    way: 'screen',
  };
  store.audit.push({ ...entry, hash: digestOf(`${before?.hash ?? ''}${JSON.stringify(entry)}`) });
}
