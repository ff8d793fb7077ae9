import { earlierCampaignId, firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import { demoData } from '@saqbol/shared/demo/demo-data.ts';
import { checkReplyContent } from '@saqbol/shared/replies/reply.rules.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import { replyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { replyStates } from '@saqbol/shared/replies/reply.states.ts';
import { expect, test } from 'vitest';
import { createMockApi } from './mock-api.ts';

const api = createMockApi({
  data: demoData(),
  clock: { now: () => new Date(demoNow) },
  sessions: 'memory',
});
api.signInAs('reviewer@demo.saqbol.example');

async function boardOf(campaignId: string): Promise<ReplyRow[]> {
  const path = `http://mocks.example/api/v1/campaigns/${campaignId}/replies`;
  return (await (await api.handle(new Request(path))).json()).items;
}

test('the running campaign has a reply in every state, and Pavlodar still to write', async () => {
  const rows = await boardOf(firstCampaignId);
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(replyStates));
  expect(rows.some((row) => row.claimedBy !== null)).toBe(true);
  expect(rows.find((row) => row.unitId === 'KZ-55')?.state).toBe('draft');
  expect(rows.every((row) => row.late !== true)).toBe(true);
});

test('the closed campaign is accepted whole: once late, once in a second version', async () => {
  const rows = await boardOf(earlierCampaignId);
  expect(rows.every((row) => row.state === 'accepted')).toBe(true);
  expect(rows.filter((row) => row.late)).toHaveLength(1);
  expect(rows.filter((row) => row.versionCount === 2)).toHaveLength(1);
});

test('no reply was submitted that could not have been, and every version has the shape of the contract', () => {
  for (const { content, versions } of api.store.replies.values()) {
    expect(checkReplyContent(content)).toEqual([]);
    for (const { frozen, lacks } of versions) {
      expect(lacks.filter((lack) => lack.blocks)).toEqual([]);
      expect(replyVersion.safeParse({ ...frozen, difference: null }).error).toBe(undefined);
      expect(frozen.entries.every((entry) => entry.createdAt <= frozen.submittedAt)).toBe(true);
    }
  }
});
