import {
  createActivity,
  deleteActivity,
  editActivity,
  excludeActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { getFigures } from '@saqbol/shared/figures/figures.endpoints.ts';
import * as replies from '@saqbol/shared/replies/replies.endpoints.ts';
import { expect, test } from 'vitest';
import { type Client, type Input, problemOf } from './contract-client.ts';
import { campaignId, closedCampaignId } from './contract-data.ts';
import { foreignUnit, ministry, ownUnit, type PersonName, people } from './contract-people.ts';
import { activityBody, type Fields, reachBody, syntheticIin } from './contract-samples.ts';
import { completeContent, replyAt } from './reply-samples.ts';

const noParagraphs = {
  consideration: null,
  informing: null,
  partners: null,
  source: null,
  planned: null,
};

/** The life of a reply, from the draft to its acceptance and back. */
export function replyCases(client: Client): void {
  const get = async (unitId = ownUnit, as: PersonName = 'reviewer') =>
    (await client.ok(replies.getReply, { as, params: replyAt(unitId) })).body;
  const input = (as: PersonName, body: Fields, unitId = ownUnit): Input => ({
    as,
    params: replyAt(unitId),
    body,
  });
  async function save(fields: Fields, as: PersonName = 'coordinator', unitId = ownUnit) {
    const { etag } = await client.ok(replies.getReply, { as, params: replyAt(unitId) });
    const headers = { 'if-match': etag };
    return (await client.ok(replies.saveReply, { ...input(as, fields, unitId), headers })).body;
  }

  test('a draft is there for every recipient, with the letter’s deadline', async () => {
    expect(await get()).toMatchObject({
      campaignId,
      unitId: ownUnit,
      state: 'draft',
      dueAt: '2026-03-11T19:00:00Z',
      originalDueAt: '2026-03-11T19:00:00Z',
      submittedAt: null,
      late: null,
      versions: [],
      marks: [],
      signatory: null,
      plannedMeasures: [],
      changedSinceCount: 0,
    });
  });

  test('who signed and who wrote an earlier reply is offered for the next', async () => {
    const named = { signatory: completeContent.signatory, executor: completeContent.executor };
    await save(named);
    const params = replyAt(ownUnit);
    const { body } = await client.ok(replies.listLetterPeople, { as: 'coordinator', params });
    expect(body.signatories).toContainEqual(named.signatory);
    expect(body.executors).toContainEqual(named.executor);
    await save({ signatory: null, executor: null });
  });

  test('it is read within its unit and by the Committee; a foreign one is as if there were none', async () => {
    for (const as of ['officer', 'coordinator', 'observer', 'nationObserver', 'editor'] as const)
      expect((await get(ownUnit, as)).unitId).toBe(ownUnit);
    for (const unitId of [foreignUnit, 'KZ-99', 'KZ-COM']) {
      const params = replyAt(unitId);
      await client.refused(replies.getReply, { as: 'coordinator', params }, 'entity/not-found');
      await client.refused(
        replies.submitReply,
        input('coordinator', {}, unitId),
        'entity/not-found',
      );
    }
  });

  test('an incomplete one is not submitted, and each lack is told at its field', async () => {
    await client.refused(
      replies.submitReply,
      input('ministryCoordinator', {}, ministry),
      'reply/incomplete',
      [
        { pointer: '/signatory', code: 'no-signatory' },
        { pointer: '/executor', code: 'no-executor' },
        { pointer: '/responsible', code: 'no-responsible' },
      ],
    );
    const lacks = (await get(ministry)).lacks;
    const blocking = lacks.filter((lack) => lack.blocks).map((lack) => lack.code);
    expect(blocking).toEqual(['no-signatory', 'no-executor', 'no-responsible']);
    expect(lacks.find((lack) => lack.code === 'no-partner-date')?.request).toBe('R2');
  });

  test('a save keeps what is not sent, wants the version that was read, and no citizen’s number', async () => {
    const first = await save({ orderNo: '12-қ', orderOn: '2026-03-03' });
    const saved = await save(completeContent);
    expect(saved).toMatchObject({
      ...completeContent,
      orderNo: '12-қ',
      version: first.version + 1,
    });
    const stale = { ...input('coordinator', { orderNo: '13' }), headers: { 'if-match': '"v1"' } };
    const { current } = await client.refused(replies.saveReply, stale, 'entity/version-conflict');
    expect(current).toMatchObject({ orderNo: '12-қ', version: saved.version });
    const { etag } = await client.ok(replies.getReply, { as: 'coordinator', params: replyAt() });
    const headers = { 'if-match': etag };
    const narrative = { kk: `ЖСН ${syntheticIin()}`, ru: null };
    const hidden = { ...input('coordinator', { narrative }), headers };
    await client.refused(replies.saveReply, hidden, 'request/invalid', [
      { pointer: '/narrative/kk', code: 'personal-number' },
    ]);
    const paragraphs = { kk: { ...noParagraphs, informing: '{{bank}}' }, ru: noParagraphs };
    const slotless = { ...input('coordinator', { paragraphs }), headers };
    await client.refused(replies.saveReply, slotless, 'request/invalid', [
      { pointer: '/paragraphs/kk/informing', code: 'unknownSlot' },
    ]);
    const unknown = { ...input('coordinator', { late: false }), headers };
    await client.refused(replies.saveReply, unknown, 'request/invalid', [
      { pointer: '/late', code: 'unknownField' },
    ]);
    await client.refused(
      replies.saveReply,
      { ...input('officer', { orderNo: '1' }), headers },
      'account/not-allowed',
    );
  });

  test('a submission freezes a version with a receipt that anybody can check', async () => {
    await client.ok(createActivity, { as: 'officer', body: activityBody() });
    const { body: figures } = await client.ok(getFigures, {
      as: 'coordinator',
      params: { id: campaignId },
    });
    const { body } = await client.ok(replies.submitReply, input('coordinator', {}));
    expect(body).toMatchObject({ state: 'submitted', late: false, delay: null });
    const [row] = body.versions;
    if (!row) throw new Error('no version');
    expect(row.receiptNo).toMatch(/^2026-\d{6}$/);
    const at = { as: 'reviewer', params: { ...replyAt(), n: '1' } } as const;
    const { body: version } = await client.ok(replies.getReplyVersion, at);
    expect(version.figures.total).toEqual({ ...figures.total, replyState: null });
    expect(version.entries).toHaveLength(figures.total.activities);
    expect(version.content).toMatchObject(completeContent);
    expect(version.difference).toBeNull();
    const { receiptNo, digest } = row;
    const check = async (given: Fields) =>
      (await client.ok(replies.checkReceipt, { body: given })).body;
    expect(await check({ receiptNo, digest })).toMatchObject({
      valid: true,
      unitId: ownUnit,
      n: 1,
    });
    const forged = await check({ receiptNo, digest: '0'.repeat(64) });
    expect(forged).toEqual({
      valid: false,
      unitId: null,
      unitTitle: null,
      letterNo: null,
      n: null,
      submittedAt: null,
    });
    await client.refused(
      replies.getReplyVersion,
      { ...at, params: { ...at.params, n: '2' } },
      'entity/not-found',
    );
  });

  test('what is submitted is not submitted or saved again: told who and when', async () => {
    const again = await client.refused(
      replies.submitReply,
      input('coordinator', {}),
      'reply/wrong-state',
    );
    const by = people.coordinator.name;
    expect(again.current).toMatchObject({ state: 'submitted', by, at: '2026-03-10T04:00:00Z' });
    const headers = { 'if-match': '"v1"' };
    const late = { ...input('coordinator', { orderNo: '1' }), headers };
    await client.refused(replies.saveReply, late, 'reply/wrong-state');
  });

  test('an entry of it is corrected with a reason, never deleted, and counted as changed since', async () => {
    const at = { as: 'reviewer', params: { ...replyAt(), n: '1' } } as const;
    const { entries } = (await client.ok(replies.getReplyVersion, at)).body;
    const entry = entries.find((one) => one.review !== 'excluded');
    if (!entry) throw new Error('no entry');
    const tag = { 'if-match': `"v${entry.version}"` };
    const edit = (body: Fields) =>
      ({ as: 'coordinator', params: { id: entry.id }, body, headers: tag }) as const;
    await client.refused(editActivity, edit({ title: 'Басқа' }), 'request/invalid', [
      { pointer: '/correctionReason', code: 'required' },
    ]);
    const { body: _, ...gone } = edit({});
    await client.refused(deleteActivity, gone, 'activity/in-version');
    const correction = { title: 'Түзетілген', correctionReason: 'Атауы қате жазылған' };
    const { body: corrected } = await client.ok(editActivity, edit(correction));
    expect(corrected).not.toHaveProperty('correctionReason');
    expect(await get()).toMatchObject({ changedSinceCount: 1, changedSinceIds: [entry.id] });
    const { body: version } = await client.ok(replies.getReplyVersion, at);
    expect(version.entries.find((one) => one.id === entry.id)?.title).toBe(entry.title);
    const excluded = {
      as: 'coordinator',
      params: { id: entry.id },
      body: { reason: 'Қайталанған' },
    };
    await client.ok(excludeActivity, excluded as Input);
    expect((await get()).changedSinceCount).toBe(1);
    const fresh = activityBody({ reach: [reachBody({ count: 3 })] });
    const { etag } = await client.ok(createActivity, { as: 'officer', body: fresh });
    await client.ok(deleteActivity, {
      as: 'officer',
      params: { id: fresh.id },
      headers: { 'if-match': etag },
    });
  });

  test('figures as replied are those of the version, whatever the entries are now', async () => {
    const at = { as: 'reviewer', params: { ...replyAt(), n: '1' } } as const;
    const { figures } = (await client.ok(replies.getReplyVersion, at)).body;
    const query = { basis: 'replied' };
    const { body } = await client.ok(getFigures, {
      as: 'reviewer',
      params: { id: campaignId },
      query,
    });
    expect(body.rows.find((row) => row.key === ownUnit)).toEqual({
      ...figures.total,
      replyState: 'submitted',
    });
    expect(body.rows.find((row) => row.key === ministry)).toMatchObject({
      activities: 0,
      replyState: 'draft',
    });
    expect(body.total).toMatchObject({ activities: figures.total.activities, replyState: null });
  });

  test('claimed by one it is not another’s to review, nor the coordinator’s to recall', async () => {
    const claimed = await client.ok(replies.claimReply, input('reviewer', {}));
    expect(claimed.body.claimedBy?.name).toBe(people.reviewer.name);
    for (const [endpoint, as, body] of [
      [replies.claimReply, 'editor', {}],
      [replies.releaseReply, 'editor', {}],
      [replies.acceptReply, 'editor', {}],
      [replies.returnReply, 'editor', { reason: 'Толықтырыңыз' }],
      [replies.recallReply, 'coordinator', {}],
    ] as const) {
      const { current } = await client.refused(endpoint, input(as, body), 'reply/claimed');
      expect(current).toMatchObject({ by: people.reviewer.name });
    }
  });

  test('a return wants a reason, and its marks become questions to be answered', async () => {
    await client.refused(replies.returnReply, input('reviewer', {}), 'request/invalid', [
      { pointer: '/reason', code: 'required' },
    ]);
    const lost = { target: 'entry', key: '019cb000-0000-7000-8000-0000000009f0', text: 'Қайда?' };
    const wrong = { reason: 'Толықтырыңыз', marks: [lost] };
    await client.refused(replies.returnReply, input('reviewer', wrong), 'request/invalid', [
      { pointer: '/marks/0/key', code: 'choice' },
    ]);
    const marks = [{ target: 'request', key: 'R2', text: 'Банктер аталмаған' }];
    const given = { reason: 'Толықтырыңыз', marks };
    const { body } = await client.ok(replies.returnReply, input('reviewer', given));
    expect(body).toMatchObject({
      state: 'returned',
      returnReason: 'Толықтырыңыз',
      claimedBy: null,
    });
    expect(body.marks).toMatchObject([
      { n: 1, number: 1, madeBy: people.reviewer.name, answer: null },
    ]);
    await client.refused(replies.submitReply, input('coordinator', {}), 'reply/incomplete', [
      { pointer: '/answers', code: 'open-mark' },
    ]);
  });

  test('answered it comes again as the next version, and says what it changed', async () => {
    const [mark] = (await get()).marks;
    const answers = [{ id: mark?.id, answer: 'Қосылды' }];
    const { body } = await client.ok(replies.submitReply, input('coordinator', { answers }));
    expect(body).toMatchObject({ state: 'resubmitted', changedSinceCount: 0 });
    expect(body.versions.map((row) => row.n)).toEqual([1, 2]);
    const at = { as: 'reviewer', params: { ...replyAt(), n: '2' } } as const;
    const { difference } = (await client.ok(replies.getReplyVersion, at)).body;
    expect(difference).toMatchObject({ added: [], corrected: [] });
    expect(difference?.removed).toHaveLength(1);
    const settled = { markId: mark?.id, settled: true };
    const after = await client.ok(replies.settleMark, input('reviewer', settled));
    expect(after.body.marks[0]?.settledAt).not.toBeNull();
  });

  test('accepted it is reopened by the editor alone, with a reason', async () => {
    await client.ok(replies.acceptReply, input('reviewer', {}));
    await client.refused(
      replies.returnReply,
      input('reviewer', { reason: 'Тағы' }),
      'reply/wrong-state',
    );
    const reason = { reason: 'Қате табылды' };
    await client.refused(replies.reopenReply, input('reviewer', reason), 'account/not-allowed');
    const { body } = await client.ok(replies.reopenReply, input('editor', reason));
    expect(body).toMatchObject({
      state: 'returned',
      returnReason: 'Қате табылды',
      acceptedAt: null,
    });
  });

  test('of a closed letter none is moved', async () => {
    const params = { id: closedCampaignId, unitId: ownUnit };
    const body = { reason: 'Қате табылды' };
    await client.refused(replies.reopenReply, { as: 'editor', params, body }, 'campaign/closed');
    const response = await client.ask(replies.submitReply, { as: 'coordinator', params, body: {} });
    await problemOf(response, 'campaign/closed');
  });
}
