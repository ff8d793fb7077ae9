/** A proposal of the unit at the place, and the request of one cell of the matrix on it. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { v7 as uuidv7 } from 'uuid';
import type { ActorName } from '../helpers/actors.ts';
import type { TestApi } from '../helpers/api.ts';
import { must } from '../helpers/replies.ts';
import type { Place } from './access-table.ts';
import { type StagedRequest, secret } from './staged-request.ts';

export function organisationBody(name: string) {
  const id = uuidv7();
  return { id, kind: 'other', name: { kk: `${name} ${id}`, ru: name }, short: name };
}

export async function stagedOrganisation(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
  coordinator: ActorName,
): Promise<StagedRequest> {
  // A confirmation and a merge make its names known to everybody: that is their purpose.
  const isPublished = /\.(confirm|merge)Organisation$/.test(endpoint.id);
  const proposal = organisationBody(isPublished ? 'Жарияланған ұйым' : `${secret} ${place}`);
  must(await api.as(coordinator).post('/api/v1/organisations', proposal));
  const { path, body } = await aimed(api, endpoint);
  return {
    path: path.replace(':id', proposal.id),
    ...(endpoint.body && { body }),
    ...(endpoint.ifMatch && { headers: { 'if-match': '"v1"' } }),
  };
}

async function aimed(api: TestApi, endpoint: Endpoint): Promise<StagedRequest> {
  const verb = endpoint.id.split('.')[1];
  const { path } = endpoint;
  if (verb === 'editOrganisation') return { path, body: { aliases: ['Басқаша'] } };
  if (verb !== 'previewMerge' && verb !== 'mergeOrganisation') return { path, body: {} };
  const kept = must(await api.as('editor').post('/api/v1/organisations', organisationBody('Ұйым')));
  const { id, version } = kept.body;
  const query = endpoint.query ? `?into=${id}` : '';
  return { path: `${path}${query}`, body: { into: id, intoVersion: version } };
}
