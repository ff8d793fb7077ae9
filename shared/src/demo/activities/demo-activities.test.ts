import { describe, expect, test } from 'vitest';
import { mayWriteActivity } from '../../activities/activity.policy.ts';
import { checkActivity, counts, countsOn } from '../../activities/activity.rules.ts';
import { activityInput } from '../../activities/activity.schema.ts';
import { findIin } from '../../registers/iin.ts';
import { earlierSetting, firstSetting } from '../campaign-settings.ts';
import type { DemoActivity } from '../demo.types.ts';
import { demoNow } from '../demo-clock.ts';
import { demoData } from '../demo-data.ts';
import { demoContext } from './flagged.ts';

const { accounts, activities, partnerships } = demoData();
const accountByEmail = new Map(accounts.map((one) => [one.email, one]));
const settingOf = ({ campaignId }: { campaignId: string }) =>
  campaignId === firstSetting.campaignId ? firstSetting : earlierSetting;
const first = activities.filter((one) => one.campaignId === firstSetting.campaignId);
const earlier = activities.filter((one) => one.campaignId === earlierSetting.campaignId);

/** The fields that a device sends: the rest is the server's. */
function inputOf(entry: DemoActivity) {
  const { unitId, review, flags, queries, excludedReason, ...rest } = entry;
  const { createdBy, createdAt, updatedAt, synthetic, ...input } = rest;
  return input;
}

describe('entries of the demo', () => {
  test('each is one that the product itself would have accepted', () => {
    for (const entry of activities) {
      expect(activityInput.safeParse(inputOf(entry)).error).toBe(undefined);
      const { errors } = checkActivity(entry, demoContext(entry.unitId, settingOf(entry)));
      expect(errors).toEqual([]);
    }
  });

  test('each was logged by somebody who may', () => {
    for (const { createdBy, ...entry } of activities) {
      const account = accountByEmail.get(createdBy);
      if (!account) throw new Error(`No account ${createdBy}`);
      const actor = { ...account, userId: createdBy };
      expect(mayWriteActivity(actor, { ...entry, createdBy })).toBe(null);
    }
  });

  test('ids are valid, occur once and sort as the entries were made', () => {
    const ids = activities.flatMap((one) => [
      one.id,
      ...one.reach.map(({ id }) => id),
      ...one.queries.map(({ id }) => id),
    ]);
    expect(new Set([...ids, ...partnerships.map(({ id }) => id)]).size).toBe(
      ids.length + partnerships.length,
    );
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
    for (const list of [activities, partnerships]) {
      expect(list.map(({ createdAt }) => createdAt).toSorted()).toEqual(
        list.map(({ createdAt }) => createdAt),
      );
      expect(list.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id));
    }
  });

  test('nothing happened after the demo begins, and nothing was held before the letter', () => {
    for (const one of [...activities, ...partnerships]) {
      expect(one.createdAt < demoNow && one.updatedAt < demoNow).toBe(true);
      expect(one.updatedAt >= one.createdAt).toBe(true);
    }
    for (const one of first.filter(({ status }) => status === 'held')) {
      expect(one.startsOn >= '2026-03-02' && countsOn(one) <= '2026-03-10').toBe(true);
      // What was held this morning began before nine.
      if (one.startsOn === '2026-03-10') expect((one.startsAtTime ?? '08:00') < '09:00').toBe(true);
    }
    for (const one of earlier) {
      expect(one.createdAt > '2025-11-03' && one.createdAt < '2025-12-06').toBe(true);
    }
  });

  test('days off are quiet', () => {
    const held = first.filter(({ status }) => status === 'held').map(countsOn);
    const on = (from: string, to: string) => held.filter((day) => day >= from && day <= to).length;
    expect(on('2026-03-07', '2026-03-09')).toBeLessThan(20);
    expect(on('2026-03-06', '2026-03-06')).toBeGreaterThan(on('2026-03-02', '2026-03-02'));
  });

  test('every state of an entry occurs, with what belongs to it', () => {
    const states = new Set(first.map(({ status, review }) => `${status} ${review}`));
    expect([...states].toSorted()).toEqual([
      'cancelled new',
      'draft new',
      'held confirmed',
      'held excluded',
      'held new',
      'held queried',
      'planned new',
    ]);
    for (const { review, queries, excludedReason } of activities) {
      expect(queries.some(({ answer }) => answer === null)).toBe(review === 'queried');
      expect(excludedReason !== null).toBe(review === 'excluded');
    }
    expect(first.some(({ queries }) => queries.some(({ answer }) => answer))).toBe(true);
    for (const { createdAt, queries } of activities) {
      for (const { askedAt, answeredAt } of queries) {
        expect(askedAt >= createdAt && (answeredAt === null || answeredAt >= askedAt)).toBe(true);
      }
    }
    for (const { askedBy, answeredBy } of first.flatMap(({ queries }) => queries)) {
      expect(accountByEmail.get(askedBy)?.role).toBe('coordinator');
      if (answeredBy) expect(accountByEmail.get(answeredBy)?.role).toBe('officer');
    }
  });

  test('numbers are missing or estimated here and there, and sources go unnamed', () => {
    const held = first.filter(({ status }) => status === 'held');
    const reach = held.flatMap((one) => one.reach);
    expect(reach.filter(({ count }) => count === null).length).toBeGreaterThan(8);
    expect(reach.filter(({ method }) => method === 'estimate').length).toBeGreaterThan(40);
    for (const one of reach.filter(({ method }) => method === 'estimate')) {
      expect(one.methodNote).toBeTruthy();
    }
    expect(held.some(({ sourceNamed }) => sourceNamed === false)).toBe(true);
    expect(held.some(({ sourceNamed }) => sourceNamed === null)).toBe(true);
  });

  test('warnings stand on entries, some explained and some open', () => {
    const flags = first.flatMap((one) => one.flags);
    const codes = new Set(flags.map(({ code }) => code));
    for (const code of ['source-not-named', 'no-reach', 'far-above-usual', 'likely-duplicate']) {
      expect(codes).toContain(code);
    }
    expect(flags.some(({ reason }) => reason)).toBe(true);
    expect(flags.some(({ reason }) => reason === null)).toBe(true);
  });

  test('a hall or a round holds as many people as it can', () => {
    for (const { channel, measure, count, scope } of first.flatMap((one) => one.reach)) {
      if (measure === 'persons-visited') expect(count ?? 0).toBeLessThanOrEqual(950);
      if (channel === 'in-person' && measure === 'attendees' && count !== null) {
        expect(scope).not.toBe('nation');
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(2200);
      }
    }
  });

  test('Ulytau has drafts and nothing that counts, so that the map shows «no data»', () => {
    const own = first.filter(({ unitId }) => unitId === 'KZ-62');
    expect(own.map(({ status }) => status)).toEqual(['draft', 'draft']);
  });

  test('the officer of Bayanauyl has a question to answer and an event of this morning to settle', () => {
    const own = first.filter(({ districtId }) => districtId === '553600000');
    const queried = own.find(({ review }) => review === 'queried');
    expect(queried?.title).toBe('Зейнеткерлермен кездесу');
    expect(queried?.flags.find(({ code }) => code === 'far-above-usual')?.reason).toBeTruthy();
    const planned = own.find(({ status }) => status === 'planned');
    expect([planned?.startsOn, planned?.startsAtTime]).toEqual(['2026-03-10', '08:30']);
    const explained = new Set(
      own.filter((one) => counts(one, firstSetting)).flatMap((one) => one.schemes),
    );
    expect(explained.has('targeted-ads')).toBe(false);
  });
});

describe('texts of the demo', () => {
  const texts = activities.flatMap((one) =>
    [one.title, one.place, one.description, one.sourceWhere, one.excludedReason].concat(
      one.reach.map(({ methodNote }) => methodNote ?? null),
      one.queries.flatMap(({ text, answer }) => [text, answer]),
      one.explanations.map(({ reason }) => reason),
    ),
  );

  test('no number of a person occurs', () => {
    for (const text of texts) expect(text && findIin(text)).toBeFalsy();
  });
});
