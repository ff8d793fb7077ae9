/** The demo's replies: rows, frozen versions and what was said about them. */
import { createHash } from 'node:crypto';
import type { DemoData, DemoReply } from '@saqbol/shared/demo/demo.types.ts';
import {
  type DemoSubmission,
  type DemoSurroundings,
  demoLateness,
  demoSubmissions,
  demoVersion,
} from '@saqbol/shared/demo/demo-versions.ts';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import { selectCountedEntries } from '../activities/activities.queries.ts';
import { countedTerritory } from '../figures/replied-records.ts';
import { selectPartnershipsOf } from '../partnerships/partnerships.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { loadRegisters } from '../territory/registers.ts';
import { insertDemoTalk, insertDemoVersions, updateDemoReplies } from './seed-replies.queries.ts';

type IdOf = (email: string) => string;

/** After the entries and partnerships, which the versions are made of. */
export async function seedDemoReplies(tx: Scoped, data: DemoData, idOf: IdOf): Promise<void> {
  const { replies = [] } = data;
  const personOf = (email: string | null) => (email === null ? null : idOf(email));
  await updateDemoReplies(
    tx,
    replies.map((reply) => ({
      ...reply,
      ...demoLateness(campaignOf(data, reply), reply),
      versionCount: reply.submissions.length,
      claimedBy: personOf(reply.claimedBy),
      acceptedBy: personOf(reply.acceptedBy),
      movedBy: personOf(reply.movedBy),
    })),
  );
  await insertDemoVersions(tx, await versionRows(tx, data, idOf));
  await insertDemoTalk(
    tx,
    replies.map((reply) => ({
      ...reply,
      marks: reply.marks.map((one) => ({ ...one, madeBy: idOf(one.madeBy) })),
      comments: reply.comments.map((one) => ({ ...one, madeBy: idOf(one.madeBy) })),
      extensions: reply.extensions.map((one) => ({
        ...one,
        askedBy: idOf(one.askedBy),
        decidedBy: personOf(one.decidedBy),
      })),
      declarations: reply.declarations.map((one) => ({
        ...one,
        declaredBy: idOf(one.declaredBy),
      })),
    })),
  );
}

function campaignOf({ campaigns }: DemoData, { campaignId }: DemoReply) {
  const campaign = campaigns.find((one) => one.id === campaignId);
  if (!campaign) throw new Error(`a reply to no campaign ${campaignId}`);
  return campaign;
}

async function versionRows(tx: Scoped, data: DemoData, idOf: IdOf): Promise<object[]> {
  const territory = countedTerritory(await loadRegisters(tx));
  const names = new Map(data.accounts.map((one) => [one.email, one.name]));
  const nameOf = (email: string) => names.get(email) ?? '';
  const rows: object[] = [];
  for (const submission of demoSubmissions(data.replies ?? [])) {
    const { campaignId, unitId } = submission.reply;
    const around = {
      ...{ territory, nameOf, campaign: campaignOf(data, submission.reply) },
      entries: await selectCountedEntries(tx, campaignId, unitId),
      partnerships: await selectPartnershipsOf(tx, campaignId, unitId),
    };
    rows.push(versionRow(around, submission, idOf));
  }
  return rows;
}

function versionRow(around: DemoSurroundings, submission: DemoSubmission, idOf: IdOf): object {
  const { frozen: version, lacks } = demoVersion(around, submission);
  const { campaignId, unitId, n, submittedAt, receiptNo, ruleSet } = version;
  const frozen = canonicalJson(version);
  const submittedBy = idOf(submission.by);
  const makers = [...version.entries, ...version.partnerships].map((one) => one.createdBy);
  return {
    ...{ campaignId, unitId, n, submittedAt, submittedBy, receiptNo, ruleSet, frozen, lacks },
    digest: createHash('sha256').update(frozen, 'utf8').digest('hex'),
    enteredBy: [...new Set([submittedBy, ...makers])].toSorted(),
    entryIds: version.entries.map((entry) => entry.id),
  };
}
