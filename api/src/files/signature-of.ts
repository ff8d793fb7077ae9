/** What a signature says, and whether its digest is that of the letter's own PDF. */
import { createHash } from 'node:crypto';
import type { Signature } from '@saqbol/shared/files/file.schema.ts';
import type { uploadFile } from '@saqbol/shared/files/files.endpoints.ts';
import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import type { CmsSummary } from '../platform/documents/cms/read-cms.ts';
import type { Call } from '../platform/http/handler.ts';
import { letterBlocks, versionAsked } from '../replies/letter-source.ts';
import { replyInSight, type Standing } from '../replies/reply-in-sight.ts';
import { replyLetterPdf } from '../replies/reply-letter/reply-letter-pdf.ts';

/** Digests by their object identifiers; the last column is Node's name where it can compute it. */
const digests: Readonly<Record<string, readonly [name: string, node: string | null]>> = {
  '1.3.14.3.2.26': ['SHA-1', 'sha1'],
  '2.16.840.1.101.3.4.2.1': ['SHA-256', 'sha256'],
  '2.16.840.1.101.3.4.2.2': ['SHA-384', 'sha384'],
  '2.16.840.1.101.3.4.2.3': ['SHA-512', 'sha512'],
  // Of the national authority, and the Russian ones that its older keys used: not at hand here.
  '1.2.398.3.10.1.3.1': ['ГОСТ 34.311-95', null],
  '1.2.398.3.10.1.3.2': ['ГОСТ 34.11-2015 (256)', null],
  '1.2.398.3.10.1.3.3': ['ГОСТ 34.11-2015 (512)', null],
  '1.2.643.7.1.1.2.2': ['ГОСТ 34.11-2012 (256)', null],
  '1.2.643.7.1.1.2.3': ['ГОСТ 34.11-2012 (512)', null],
};

type SignedCall = Call<typeof uploadFile>;

/** @throws Problem 404 for a letter that there is not */
export async function signatureOf(call: SignedCall, cms: CmsSummary): Promise<Signature> {
  const [digestName, node] = digests[cms.digestAlgorithm ?? ''] ?? [null, null];
  return { ...cms, digestName, letter: await letterOf(call, cms.digest, node) };
}

const unknown: Signature['letter'] = { match: 'unknown', lang: null, n: null };

/** The letter as it can be downloaded now, with its number and with the blanks that it had before. */
async function letterOf(
  call: SignedCall,
  digest: string | null,
  algorithm: string | null,
): Promise<Signature['letter']> {
  const { campaignId } = call.query;
  if (!campaignId || digest === null || algorithm === null) return unknown;
  const params = { id: campaignId, unitId: call.params.unitId };
  const standing = await replyInSight({ tx: call.tx, actor: call.actor, params });
  const n = versionAsked(standing.reply, undefined);
  for (const form of formsOf(standing)) {
    for (const lang of letterLanguages) {
      const pdf = await replyLetterPdf(await letterBlocks(call, form, lang, n), lang);
      const isIt = createHash(algorithm).update(pdf).digest('hex') === digest;
      if (isIt) return { match: 'yes', lang, n };
    }
  }
  return { match: 'no', lang: null, n: null };
}

function formsOf(standing: Standing): Standing[] {
  const { reply } = standing;
  const isRegistered = reply.outgoingNo !== null || reply.outgoingOn !== null;
  const blank = { ...standing, reply: { ...reply, outgoingNo: null, outgoingOn: null } };
  return isRegistered ? [standing, blank] : [standing];
}
