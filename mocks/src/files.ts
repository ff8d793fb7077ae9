/** Uploaded files, in memory. What stands in them is read by the API alone: here no signature is told. */
import { sees } from '@saqbol/shared/accounts/roles.ts';
import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import { mayRetireFile, mayUploadFile } from '@saqbol/shared/files/file.policy.ts';
import { judgeFile } from '@saqbol/shared/files/file.rules.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { typeOfKind } from '@saqbol/shared/files/file-kind.ts';
import {
  downloadFile,
  getFile,
  getStarterLetterhead,
  listFiles,
  retireFile,
  uploadFile,
} from '@saqbol/shared/files/files.endpoints.ts';
import {
  type Call,
  type GivenFile,
  type Handler,
  handle,
  handleUpload,
} from './platform/handler.ts';
import { pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import { sha256OfBytes } from './platform/sha256.ts';
import type { KeptFile, Store } from './store.types.ts';

/** True for a file of the unit for this purpose. */
export function hasFile(store: Store, unitId: string, purpose: FilePurpose, id: string): boolean {
  const file = store.files.get(id)?.file;
  return file?.unitId === unitId && file.purpose === purpose;
}

type Addressed = Pick<Call, 'store' | 'actor'> & {
  readonly params: { readonly unitId: string; readonly fileId: string };
};

/** @throws Problem 404 */
function inSight({ store, actor, params }: Addressed): KeptFile {
  const kept = store.files.get(params.fileId);
  if (!kept || kept.file.unitId !== params.unitId || !sees(actor, params.unitId))
    throw new Problem('entity/not-found');
  return kept;
}

const about = ({ unitId, id }: StoredFile) => ({ chain: unitId, id });

function upload(call: Call<typeof uploadFile>, { name, bytes }: GivenFile) {
  const { store, actor, params, query, now } = call;
  const verdict = judgeFile(query.purpose, name, bytes);
  if (!('kind' in verdict)) throw invalid(verdict.errors, 'file/refused');
  const sha256 = sha256OfBytes(bytes);
  const known = store.files.get(params.fileId)?.file;
  if (known) {
    const isSame = known.unitId === params.unitId && known.purpose === query.purpose;
    if (!isSame || known.sha256 !== sha256 || known.createdBy !== actor.userId)
      throw new Problem('file/id-taken');
    return { body: known, status: 200, about: [] };
  }
  if (query.purpose === 'letterhead') retireLetterhead(store, params.unitId, now);
  const file: StoredFile = {
    ...{ id: params.fileId, unitId: params.unitId, purpose: query.purpose, name },
    ...{ type: typeOfKind[verdict.kind], size: bytes.length, sha256, signature: null },
    ...{ createdBy: actor.userId, createdAt: now, retiredAt: null },
  };
  store.files.set(file.id, { file, bytes });
  return { body: file, about: about(file) };
}

function retireLetterhead(store: Store, unitId: string, now: string): void {
  for (const { file, bytes } of store.files.values()) {
    if (file.unitId !== unitId || file.purpose !== 'letterhead' || file.retiredAt) continue;
    store.files.set(file.id, { file: { ...file, retiredAt: now }, bytes });
  }
}

export const fileHandlers: Handler[] = [
  handle(listFiles, ({ store, actor, params, query }) => {
    if (!sees(actor, params.unitId)) throw new Problem('entity/not-found');
    const found = [...store.files.values()]
      .map(({ file }) => file)
      .filter(
        (file) =>
          file.unitId === params.unitId &&
          (query.purpose === undefined || file.purpose === query.purpose) &&
          (query.inUse === undefined || file.retiredAt === null),
      );
    const order = { name: '-createdAt', keyOf: (one: StoredFile) => one.createdAt } as const;
    return { body: pageOf(found, { ...order, direction: -1 }, query) };
  }),
  handle(getFile, (call) => ({ body: inSight(call).file })),
  handle(downloadFile, (call) => {
    const { file, bytes } = inSight(call);
    return { file: { content: bytes, name: file.name, type: file.type }, about: about(file) };
  }),
  handleUpload(
    uploadFile,
    (actor, { unitId }) => {
      const refusal = mayUploadFile(actor, unitId);
      if (refusal) throw new Problem(refusal);
    },
    upload,
  ),
  handle(retireFile, (call) => {
    const { file } = inSight(call);
    const refusal = mayRetireFile(call.actor, file);
    if (refusal) throw new Problem(refusal);
    if (file.retiredAt === null) retireLetterhead(call.store, file.unitId, call.now);
    return { body: inSight(call).file, about: file.retiredAt === null ? about(file) : [] };
  }),
  handle(getStarterLetterhead, () => {
    throw new Problem('request/not-acceptable');
  }),
];
