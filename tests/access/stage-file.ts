/** One cell of the matrix at a file: of its unit, or to be uploaded for it. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { v7 as uuidv7 } from 'uuid';
import type { ActorName } from '../helpers/actors.ts';
import type { TestApi } from '../helpers/api.ts';
import { fileHeaders, filePath, upload } from '../helpers/files.ts';
import { letterhead } from '../helpers/letterhead.ts';
import { must } from '../helpers/replies.ts';
import { type StagedRequest, secret } from './staged-request.ts';

/** The content is secret, and so is the name. */
const content = `%PDF-1.7 ${secret}`;
const name = `${secret}.pdf`;

export async function stagedFile(
  api: TestApi,
  endpoint: Endpoint,
  unitId: string,
  coordinator: ActorName,
): Promise<StagedRequest> {
  const id = uuidv7();
  const at = endpoint.path.replace(':unitId', unitId).replace(':fileId', id);
  if (endpoint.binary)
    return { path: `${at}?purpose=memorandum`, body: content, headers: fileHeaders(name) };
  const path = filePath(unitId, id);
  const isRetired = endpoint.id === 'files.retireFile';
  const given = isRetired
    ? ({ purpose: 'letterhead', name: `${secret}.docx`, content: letterhead } as const)
    : ({ purpose: 'memorandum', name, content } as const);
  must(await upload(api, coordinator, { ...given, path }));
  return { path: at, ...(endpoint.body && { body: {} }) };
}
