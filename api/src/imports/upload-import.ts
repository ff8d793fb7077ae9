import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import { workbookSchema } from '@saqbol/shared/imports/import.limits.ts';
import { uploadImport } from '@saqbol/shared/imports/imports.endpoints.ts';
import { campaignInSight, requireOpen } from '../campaigns/campaign-in-sight.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { instantText } from '../platform/clock.ts';
import { type Thread, ThreadFault } from '../platform/documents/thread-talk.ts';
import { type Call, handleUpload } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import type { ReceivedBody } from '../platform/http/receive-body.ts';
import { factsDigest } from './facts-digest.ts';
import { importAnswer } from './import-answer.ts';
import { importHeads } from './import-names.ts';
import { type Read, startImportThread } from './import-thread.ts';
import { findImport, insertImport, sweepImports } from './imports.queries.ts';
import { planRows } from './plan-rows.ts';
import type { WorkbookMark } from './read-import-file.ts';

type UploadCall = Call<typeof uploadImport>;

interface Judged {
  readonly file: ReceivedBody;
  readonly thread: Thread;
  readonly read: Exclude<Read, { refused: FieldError }>;
}

/**
 * Who may: an officer or coordinator, for entries of the own unit. The dry run: the file is read
 * and judged, its rows are kept, nothing of its entries is written.
 */
export const uploadImportHandler = handleUpload<typeof uploadImport, Judged>(
  uploadImport,
  {
    // Whoever has one of the roles has a unit to import into.
    enter: () => undefined,
    judge: readFile,
    release: ({ thread }) => thread.end(),
  },
  async (call, judged) => {
    const { tx, actor, params, query } = call;
    const { file } = judged;
    const known = await findImport(tx, params.id);
    if (known) {
      if (known.sha256 !== file.sha256 || known.createdBy !== actor.userId)
        throw new Problem('import/id-taken');
      return { body: importAnswer(known), status: 200 };
    }
    const campaign = await campaignInSight(tx, actor, query.campaignId);
    requireOpen(campaign);
    refuseForeign(judged.read.mark, actor.unitId, campaign.id);
    const whole = await findCampaign(tx, campaign.id, null);
    const given = { campaign, schemes: whole?.schemes ?? [], lock: false };
    const digest = await factsDigest(call as unknown as Call, campaign);
    const plan = await planRows(call as unknown as Call, judged.thread, given);
    await keep(call, judged, plan, digest);
    const made = await findImport(tx, params.id);
    if (!made) throw new Error('the import just kept is missing');
    call.audit({
      chain: actor.unitId,
      entity: 'import',
      entityId: made.id,
      changes: { sha256: [null, file.sha256], counts: [null, made.counts] },
    });
    return { body: importAnswer(made) };
  },
);

/** What a file is, before anything is asked of the database. @throws Problem 422 with the reason */
async function readFile(file: ReceivedBody): Promise<Judged> {
  const thread = await startImportThread();
  try {
    const read = await thread.ask<Read>({
      step: 'read',
      path: file.path,
      name: file.name,
      heads: importHeads('kk'),
    });
    if ('refused' in read) throw invalid([read.refused], 'file/refused');
    return { file, thread, read };
  } catch (error) {
    await thread.end();
    // So much inside that neither memory nor a minute sufficed.
    if (error instanceof ThreadFault)
      throw invalid([{ pointer: '', code: 'sheet-too-large' }], 'file/refused');
    throw error;
  }
}

/** A workbook of ours is for one unit and one letter, in one shape. @throws Problem 422 */
function refuseForeign(mark: WorkbookMark | null, unitId: string, campaignId: string): void {
  if (!mark) return;
  const refuse = (code: string) => {
    throw invalid([{ pointer: '', code }], 'file/refused');
  };
  if (mark.schema !== workbookSchema) refuse('import-other-schema');
  if (mark.unit !== unitId) refuse('import-other-unit');
  if (mark.campaign !== campaignId) refuse('import-other-campaign');
}

async function keep(
  call: UploadCall,
  { file, read }: Judged,
  plan: Awaited<ReturnType<typeof planRows>>,
  digest: string,
): Promise<void> {
  const { tx, actor, params, query, now } = call;
  const createdAt = instantText(now);
  await sweepImports(tx, createdAt);
  const record = {
    id: params.id,
    campaignId: query.campaignId,
    unitId: actor.unitId,
    fileName: file.name,
    size: file.size,
    sha256: file.sha256,
    counts: plan.counts,
    letters: read.letters,
    planDigest: plan.digest,
    factsDigest: digest,
    createdBy: actor.userId,
    createdAt,
  };
  try {
    await insertImport(tx, record, plan.rows);
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    throw new Problem('import/id-taken', { cause: error });
  }
}
