import { mostUnitBytes } from '@saqbol/shared/files/file.codes.ts';
import { mayUploadFile } from '@saqbol/shared/files/file.policy.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { uploadFile } from '@saqbol/shared/files/files.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handleUpload } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import {
  findFile,
  insertFile,
  lockFilesOf,
  retireLetterhead,
  sumFileSizes,
} from './files.queries.ts';
import { type JudgedFile, judgeUpload } from './judge-upload.ts';
import { signatureOf } from './signature-of.ts';

type UploadCall = Call<typeof uploadFile>;

/** Who may: the coordinator, for the own unit. The same file again under its id adds nothing. */
export const uploadFileHandler = handleUpload(
  uploadFile,
  {
    enter(actor, { unitId }) {
      const refusal = mayUploadFile(actor, unitId);
      if (refusal) throw new Problem(refusal);
    },
    judge: (file, { purpose }) => judgeUpload(file, purpose),
  },
  async (call, judged) => {
    const { tx, actor, params } = call;
    await lockFilesOf(tx, params.unitId);
    const known = await findFile(tx, params.unitId, params.fileId);
    if (known) {
      if (!isSame(known, call, judged)) throw new Problem('file/id-taken');
      return { body: known, status: 200 };
    }
    if ((await sumFileSizes(tx, params.unitId)) + judged.file.size > mostUnitBytes)
      throw new Problem('file/quota-full');
    const file = await newFile(call, judged);
    if (file.purpose === 'letterhead')
      await retireLetterhead(tx, file.unitId, actor.userId, file.createdAt);
    // On the disk before the row says so; a row that then is not written leaves a file of nobody.
    await judged.file.keep();
    await insert(call, file);
    const { purpose, type, size, sha256 } = file;
    call.audit({
      chain: file.unitId,
      entity: 'file',
      entityId: file.id,
      // Without its name, which may be a person's.
      changes: {
        purpose: [null, purpose],
        type: [null, type],
        size: [null, size],
        sha256: [null, sha256],
      },
    });
    return { body: file };
  },
);

async function newFile(call: UploadCall, judged: JudgedFile): Promise<StoredFile> {
  const { params, query, actor, now } = call;
  const { name, size, sha256 } = judged.file;
  return {
    id: params.fileId,
    unitId: params.unitId,
    purpose: query.purpose,
    ...{ name, type: judged.type, size, sha256 },
    signature: judged.cms && (await signatureOf(call, judged.cms)),
    createdBy: actor.userId,
    createdAt: instantText(now),
    retiredAt: null,
  };
}

function isSame(known: StoredFile, { query, actor }: UploadCall, { file }: JudgedFile): boolean {
  return (
    known.purpose === query.purpose &&
    known.sha256 === file.sha256 &&
    known.createdBy === actor.userId
  );
}

async function insert({ tx }: UploadCall, file: StoredFile): Promise<void> {
  try {
    await insertFile(tx, file);
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    throw new Problem('file/id-taken', { cause: error });
  }
}
