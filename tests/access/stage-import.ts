import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { v7 as uuidv7 } from 'uuid';
import type { ActorName } from '../helpers/actors.ts';
import { campaignId, type TestApi } from '../helpers/api.ts';
import { fileHeaders } from '../helpers/files.ts';
import { csvRows, meetingRow } from '../helpers/import-rows.ts';
import { uploadImport } from '../helpers/imports.ts';
import { must } from '../helpers/replies.ts';
import { type StagedRequest, secret } from './staged-request.ts';

/** One good entry, and one with an error to be handed back. */
const rows = () => [
  meetingRow({ district: 'none', title: `${secret} ${uuidv7()}` }),
  meetingRow({ district: 'none', title: secret, kind: 'Той' }),
];

/** The upload itself: everybody's own. */
export function importUpload(): StagedRequest {
  return {
    path: `/api/v1/imports/${uuidv7()}?campaignId=${campaignId}`,
    body: csvRows(rows()),
    headers: fileHeaders('кесте.csv'),
  };
}

/** An import of the place, uploaded by its coordinator. */
export async function stagedImport(
  api: TestApi,
  endpoint: Endpoint,
  coordinator: ActorName,
): Promise<StagedRequest> {
  const { body } = must(await uploadImport(api, coordinator, csvRows(rows())));
  const path = endpoint.path.replace(':id', body.id);
  return endpoint.method === 'POST' ? { path, body: { take: 'good' } } : { path };
}
