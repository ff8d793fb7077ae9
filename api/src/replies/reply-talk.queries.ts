/** What is said about a reply: marks, comments, extensions, declarations. */
import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import type { Scoped } from '../platform/database/scope.ts';

export interface ReplyKey {
  readonly campaignId: string;
  readonly unitId: string;
}

export async function selectMarks(tx: Scoped, key: ReplyKey): Promise<Mark[]> {
  const rows = await tx
    .selectFrom('replyMarks as m')
    .leftJoin('users as u', 'u.id', 'm.madeBy')
    .select(['m.id', 'm.n', 'm.number', 'm.target', 'm.key', 'm.text', 'u.name as madeBy'])
    .select(['m.madeAt', 'm.answer', 'm.answeredAt', 'm.settledAt'])
    .where('m.campaignId', '=', key.campaignId)
    .where('m.unitId', '=', key.unitId)
    .orderBy('m.n')
    .orderBy('m.number')
    .execute();
  return rows.map((row) => ({ ...row, madeBy: row.madeBy ?? '' })) as Mark[];
}

/** Marks by unit that are not settled, and those of them that are not answered either. */
export async function selectOpenMarks(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<{ unitId: string; id: string; isAnswered: boolean }[]> {
  let query = tx
    .selectFrom('replyMarks')
    .select(['unitId', 'id', 'answeredAt'])
    .where('campaignId', '=', campaignId)
    .where('settledAt', 'is', null)
    .orderBy('n')
    .orderBy('number');
  if (unitId) query = query.where('unitId', '=', unitId);
  const rows = await query.execute();
  return rows.map((row) => ({
    unitId: row.unitId,
    id: row.id,
    isAnswered: row.answeredAt !== null,
  }));
}

/** Extensions that wait for a decision, by unit: one at a time each. */
export async function selectAskedExtensions(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<{ unitId: string; id: string; askedUntil: string; reason: string }[]> {
  let query = tx
    .selectFrom('replyExtensions')
    .select(['unitId', 'id', 'askedUntil', 'reason'])
    .where('campaignId', '=', campaignId)
    .where('status', '=', 'asked');
  if (unitId) query = query.where('unitId', '=', unitId);
  return await query.execute();
}

interface NewMark extends ReplyKey {
  readonly id: string;
  readonly n: number;
  readonly number: number;
  readonly target: string;
  readonly key: string;
  readonly text: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

export async function insertMarks(tx: Scoped, marks: readonly NewMark[]): Promise<void> {
  if (marks.length > 0)
    await tx
      .insertInto('replyMarks')
      .values([...marks])
      .execute();
}

export async function answerMark(
  tx: Scoped,
  id: string,
  answer: string,
  answeredAt: string,
): Promise<void> {
  await tx.updateTable('replyMarks').set({ answer, answeredAt }).where('id', '=', id).execute();
}

export async function setMarkSettled(
  tx: Scoped,
  id: string,
  settledAt: string | null,
): Promise<void> {
  await tx.updateTable('replyMarks').set({ settledAt }).where('id', '=', id).execute();
}

export async function selectComments(tx: Scoped, key: ReplyKey) {
  const rows = await tx
    .selectFrom('replyComments as c')
    .leftJoin('users as u', 'u.id', 'c.madeBy')
    .select(['c.id', 'c.text', 'u.name as madeBy', 'c.madeAt'])
    .where('c.campaignId', '=', key.campaignId)
    .where('c.unitId', '=', key.unitId)
    .orderBy('c.madeAt')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({ ...row, madeBy: row.madeBy ?? '' }));
}

export async function insertComment(
  tx: Scoped,
  one: ReplyKey & { id: string; text: string; madeBy: string; madeAt: string },
): Promise<void> {
  await tx.insertInto('replyComments').values(one).execute();
}

export interface StoredExtension {
  readonly id: string;
  readonly reason: string;
  readonly askedUntil: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly status: 'asked' | 'granted' | 'refused';
  readonly grantedUntil: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
}

export async function selectExtensions(tx: Scoped, key: ReplyKey): Promise<StoredExtension[]> {
  const rows = await tx
    .selectFrom('replyExtensions as e')
    .leftJoin('users as asker', 'asker.id', 'e.askedBy')
    .leftJoin('users as decider', 'decider.id', 'e.decidedBy')
    .select(['e.id', 'e.reason', 'e.askedUntil', 'asker.name as askedBy', 'e.askedAt'])
    .select(['e.status', 'e.grantedUntil', 'decider.name as decidedBy', 'e.decidedAt'])
    .select('e.decisionNote')
    .where('e.campaignId', '=', key.campaignId)
    .where('e.unitId', '=', key.unitId)
    .orderBy('e.askedAt')
    .orderBy('e.id')
    .execute();
  return rows.map((row) => ({ ...row, askedBy: row.askedBy ?? '' })) as StoredExtension[];
}

export async function insertExtension(
  tx: Scoped,
  one: ReplyKey & {
    id: string;
    reason: string;
    askedUntil: string;
    askedBy: string;
    askedAt: string;
  },
): Promise<void> {
  await tx.insertInto('replyExtensions').values(one).execute();
}

export async function decideExtensionRow(
  tx: Scoped,
  id: string,
  decision: {
    status: 'granted' | 'refused';
    grantedUntil: string | null;
    decidedBy: string;
    decidedAt: string;
    decisionNote: string | null;
  },
): Promise<void> {
  await tx.updateTable('replyExtensions').set(decision).where('id', '=', id).execute();
}

/** The deadline that holds for the recipient from now on; the letter's own stays beside it. */
export async function setExtendedTo(tx: Scoped, key: ReplyKey, until: string): Promise<void> {
  await tx
    .updateTable('campaignRecipients')
    .set({ extendedTo: until })
    .where('campaignId', '=', key.campaignId)
    .where('unitId', '=', key.unitId)
    .execute();
}

/** By unit and district. */
export async function selectDeclarations(tx: Scoped, campaignId: string, unitId: string | null) {
  let query = tx
    .selectFrom('replyDeclarations as d')
    .leftJoin('users as u', 'u.id', 'd.declaredBy')
    .select(['d.unitId', 'd.districtId', 'd.reasonKk', 'd.reasonRu'])
    .select(['u.name as declaredBy', 'd.declaredAt'])
    .where('d.campaignId', '=', campaignId)
    .orderBy('d.districtId');
  if (unitId) query = query.where('d.unitId', '=', unitId);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, declaredBy: row.declaredBy ?? '' }));
}

export async function upsertDeclaration(
  tx: Scoped,
  one: ReplyKey & {
    districtId: string;
    reasonKk: string;
    reasonRu: string;
    declaredBy: string;
    declaredAt: string;
  },
): Promise<void> {
  await tx
    .insertInto('replyDeclarations')
    .values(one)
    .onConflict((clash) => clash.columns(['campaignId', 'unitId', 'districtId']).doUpdateSet(one))
    .execute();
}

export async function deleteDeclaration(
  tx: Scoped,
  key: ReplyKey,
  districtId: string,
): Promise<void> {
  await tx
    .deleteFrom('replyDeclarations')
    .where('campaignId', '=', key.campaignId)
    .where('unitId', '=', key.unitId)
    .where('districtId', '=', districtId)
    .execute();
}
