/** Setting up costs more than asking: a thing stands ready for all who leave it as it is. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { ActorName } from '../helpers/actors.ts';
import type { TestApi } from '../helpers/api.ts';
import { expectedAnswer, type Place } from './access-table.ts';
import { stage } from './stage.ts';
import type { StagedRequest } from './staged-request.ts';

/** What was staged last and still stands as it was. */
let last: { readonly cell: string; readonly request: StagedRequest } | null = null;

/** Made anew before everybody who may move it and after them; the others find the one before them. */
export async function stageOnce(
  api: TestApi,
  endpoint: Endpoint,
  place: Place | null,
  actor: ActorName | null,
): Promise<StagedRequest> {
  const cell = `${api.url} ${endpoint.id} ${place}`;
  const moves = endpoint.method !== 'GET' && expectedAnswer(endpoint, actor, place) === 'success';
  if (last?.cell === cell && !moves) return last.request;
  const request = await stage(api, endpoint, place, actor);
  last = moves ? null : { cell, request };
  return request;
}
