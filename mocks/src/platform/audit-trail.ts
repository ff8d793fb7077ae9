import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { Store } from '../store.types.ts';
import type { About, Answer } from './answer.ts';
import { digestOf } from './digest.ts';

/** Notes what an endpoint with an audit verb did, in the chain of the unit that it was done to. */
export function recordAudit(
  store: Store,
  endpoint: Endpoint,
  actor: Actor | null,
  answer: Answer<unknown>,
  at: string,
): void {
  const { audit: verb } = endpoint;
  if (!verb) return;
  const own = { chain: actor?.unitId ?? committeeId, id: null };
  for (const about of [answer.about ?? own].flat()) append(store, { verb, actor, about, at });
}

interface Deed {
  readonly verb: string;
  readonly actor: Actor | null;
  readonly about: About;
  readonly at: string;
}

function append(store: Store, { verb, actor, about: { chain, id }, at }: Deed): void {
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
    verb,
    entity: verb.split('.')[0] ?? '',
    entityId: id,
    way: 'screen',
  };
  store.audit.push({ ...entry, hash: digestOf(`${before?.hash ?? ''}${JSON.stringify(entry)}`) });
}
