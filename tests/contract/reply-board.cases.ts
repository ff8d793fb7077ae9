import * as replies from '@saqbol/shared/replies/replies.endpoints.ts';
import { expect, test } from 'vitest';
import type { Client, Input } from './contract-client.ts';
import { campaignId } from './contract-data.ts';
import {
  foreignDistrict,
  foreignUnit,
  ministry,
  otherDistrict,
  ownDistrict,
  ownUnit,
  type PersonName,
} from './contract-people.ts';
import type { Fields } from './contract-samples.ts';
import { completeContent, replyAt } from './reply-samples.ts';

/** The board, and what goes on around a reply: extensions, declarations, numbers, comments. */
export function replyBoardCases(client: Client): void {
  const params = { id: campaignId };
  const board = async (as: PersonName = 'reviewer') =>
    (await client.ok(replies.listReplies, { as, params })).body;
  const rowOf = async (unitId: string, as: PersonName = 'reviewer') => {
    const row = (await board(as)).items.find((one) => one.unitId === unitId);
    if (!row) throw new Error(`no row of ${unitId}`);
    return row;
  };
  const input = (as: PersonName, body: Fields, unitId = ownUnit): Input => ({
    as,
    params: replyAt(unitId),
    body,
  });

  test('the board has the 24 recipients for the Committee, and for a unit its own line', async () => {
    const { items, sinceYesterday } = await board();
    expect(items).toHaveLength(24);
    expect(sinceYesterday.submitted).toBe(items.filter((one) => one.submittedAt).length);
    for (const as of ['officer', 'coordinator', 'observer'] as const)
      expect((await board(as)).items.map((one) => one.unitId)).toEqual([ownUnit]);
    expect((await board('nationObserver')).items).toHaveLength(24);
  });

  test('nobody is overdue before the deadline, and each line is that of its reply', async () => {
    for (const row of (await board()).items) {
      expect(row.overdue).toBeNull();
      const one = await client.ok(replies.getReply, {
        as: 'reviewer',
        params: replyAt(row.unitId),
      });
      const { state, dueAt, originalDueAt, submittedAt, late, delay, version } = one.body;
      expect(row).toMatchObject({ state, dueAt, originalDueAt, submittedAt, late, delay, version });
      expect(row.versionCount).toBe(one.body.versions.length);
      const lacking = new Set(one.body.lacks.map((lack) => lack.request));
      const complete = (['R1', 'R2', 'R3', 'R4'] as const).filter((code) => !lacking.has(code));
      expect(row.complete).toEqual(complete);
    }
  });

  test('an extension is asked for, granted, and stands beside the letter’s deadline', async () => {
    const asked = { until: '2026-03-14T19:00:00Z', reason: 'Жиын кейінге қалды' };
    const early = { ...asked, until: '2026-03-11T19:00:00Z' };
    await client.refused(
      replies.askExtension,
      input('foreignCoordinator', early, foreignUnit),
      'request/invalid',
      [{ pointer: '/until', code: 'until-not-later' }],
    );
    const ask = input('foreignCoordinator', asked, foreignUnit);
    const { body } = await client.ok(replies.askExtension, ask);
    expect(body.extensions).toMatchObject([{ status: 'asked', grantedUntil: null }]);
    await client.refused(replies.askExtension, ask, 'request/invalid', [
      { pointer: '/until', code: 'extension-waiting' },
    ]);
    const decision = { extensionId: body.extensions[0]?.id, grant: true };
    const granted = await client.ok(
      replies.decideExtension,
      input('reviewer', decision, foreignUnit),
    );
    expect(granted.body.extensions[0]?.status).toBe('granted');
    const row = await rowOf(foreignUnit);
    expect(Date.parse(row.dueAt)).toBe(Date.parse(asked.until));
    expect(row.originalDueAt).toBe('2026-03-11T19:00:00Z');
    await client.refused(
      replies.decideExtension,
      input('editor', decision, foreignUnit),
      'reply/wrong-state',
    );
    const unknown = { extensionId: 'nothing', grant: false };
    await client.refused(
      replies.decideExtension,
      input('editor', unknown, foreignUnit),
      'entity/not-found',
    );
  });

  test('a silent district is declared by its own officer or the coordinator', async () => {
    const reason = { kk: 'Су тасқыны', ru: 'Паводок' };
    const declare = (as: PersonName, districtId: string, given: Fields | null = reason) =>
      input(as, { districtId, reason: given });
    await client.refused(
      replies.declareNothingHeld,
      declare('officer', otherDistrict),
      'activity/not-your-district',
    );
    await client.refused(
      replies.declareNothingHeld,
      declare('coordinator', foreignDistrict),
      'request/invalid',
      [{ pointer: '/districtId', code: 'district-foreign' }],
    );
    await client.ok(replies.declareNothingHeld, declare('officer', ownDistrict));
    const { body } = await client.ok(
      replies.declareNothingHeld,
      declare('coordinator', otherDistrict),
    );
    expect(body.declarations.map((one) => one.districtId)).toEqual(
      [ownDistrict, otherDistrict].toSorted(),
    );
    const back = await client.ok(replies.declareNothingHeld, declare('officer', ownDistrict, null));
    expect(back.body.declarations.map((one) => one.districtId)).toEqual([otherDistrict]);
  });

  test('numbers and comments follow in any state, without a new version', async () => {
    const number = { outgoingNo: '01-12/345', outgoingOn: '2026-03-10' };
    await client.ok(replies.registerReply, input('coordinator', number));
    const incoming = { committeeIncomingNo: '4567' };
    const { body } = await client.ok(replies.registerReplyAtCommittee, input('reviewer', incoming));
    expect(body).toMatchObject({ ...number, ...incoming, committeeIncomingOn: null });
    const file = { signedFileId: 'no-file' };
    await client.refused(replies.registerReply, input('coordinator', file), 'request/invalid', [
      { pointer: '/signedFileId', code: 'file-unknown' },
    ]);
    const comment = { text: 'Сұрақ бар' };
    const { comments } = (await client.ok(replies.commentReply, input('reviewer', comment))).body;
    expect(comments.at(-1)).toMatchObject(comment);
    await client.refused(replies.commentReply, input('officer', comment), 'account/not-allowed');
  });

  test('a mark put on while reviewing is open on the board until it is settled', async () => {
    const { etag } = await client.ok(replies.getReply, {
      as: 'ministryCoordinator',
      params: replyAt(ministry),
    });
    const headers = { 'if-match': etag };
    const saved = { ...input('ministryCoordinator', completeContent, ministry), headers };
    await client.ok(replies.saveReply, saved);
    await client.ok(replies.submitReply, input('ministryCoordinator', {}, ministry));
    const mark = { target: 'field', key: 'signatory', text: 'Лауазымы толық емес' };
    const { body } = await client.ok(replies.addMark, input('reviewer', mark, ministry));
    expect((await rowOf(ministry)).openMarkCount).toBe(1);
    const many = { as: 'editor', params, body: { unitIds: [ministry, ownUnit, 'KZ-99'] } } as const;
    const refused = await client.ok(replies.acceptReplies, many);
    expect(refused.body.accepted).toEqual([]);
    expect(refused.body.refused).toEqual(
      expect.arrayContaining([
        { unitId: ministry, code: 'open-mark' },
        { unitId: ownUnit, code: 'reply/wrong-state' },
        { unitId: 'KZ-99', code: 'entity/not-found' },
      ]),
    );
    const settled = { markId: body.marks[0]?.id, settled: true };
    await client.ok(replies.settleMark, input('editor', settled, ministry));
    expect((await rowOf(ministry)).openMarkCount).toBe(0);
  });

  test('a recalled reply is a draft again, with its version and receipt kept', async () => {
    const { body } = await client.ok(
      replies.recallReply,
      input('ministryCoordinator', {}, ministry),
    );
    expect(body).toMatchObject({ state: 'draft', late: false, changedSinceCount: 0 });
    expect(body.versions).toHaveLength(1);
    await client.refused(replies.claimReply, input('reviewer', {}, ministry), 'reply/wrong-state');
  });
}
