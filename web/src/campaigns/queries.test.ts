import type { CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { getCampaign, listCampaigns } from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './queries.ts';

it.each([
  [getCampaign, calls.getCampaign],
  [listCampaigns, calls.listCampaigns],
])('calls $id as the contract says', ({ method, path, idempotency }, call) => {
  expect(call).toEqual({ method, path, idempotency });
});

describe('the campaign that a screen is about', () => {
  const row = (id: string, status: string) => ({ id, status }) as CampaignRow;
  const rows = [row('newest', 'archived'), row('open', 'published'), row('old', 'closed')];

  it('is the one in the address, so that a link shows the same to a colleague', () => {
    expect(calls.chosenCampaign(rows, 'old')?.id).toBe('old');
  });

  it('is the newest published one when the address names none, or none in sight', () => {
    expect(calls.chosenCampaign(rows, undefined)?.id).toBe('open');
    expect(calls.chosenCampaign(rows, 'foreign')?.id).toBe('open');
  });

  it('is the newest of all when none is published, so that the archive can be read', () => {
    expect(calls.chosenCampaign([row('b', 'closed'), row('a', 'closed')], undefined)?.id).toBe('b');
    expect(calls.chosenCampaign([], undefined)).toBeUndefined();
  });
});
