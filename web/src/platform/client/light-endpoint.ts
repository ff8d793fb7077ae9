import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';

/**
 * An endpoint by method and path alone, with the types of the contract but without its schemas:
 * the sign-in page must not load zod. A test holds each against the contract.
 */
export function lightEndpoint<E extends Endpoint>(
  method: E['method'],
  path: string,
  idempotency: E['idempotency'] = 'none',
): E {
  return { method, path, idempotency } as E;
}
