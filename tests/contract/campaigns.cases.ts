import { getCampaign, listCampaigns } from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { units } from '@saqbol/shared/territory/units.ts';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { campaignId, closedCampaignId, contractData, draftCampaignId } from './contract-data.ts';
import { ownUnit } from './contract-people.ts';

export function campaignCases(client: Client): void {
  test('recipients see the letters sent to them, the Committee its drafts too', async () => {
    const idsFor = async (as: 'officer' | 'ministryCoordinator' | 'editor' | 'administrator') => {
      const { body } = await client.ok(listCampaigns, { as });
      expect(body.total).toBe(body.items.length);
      return body.items.map((one) => one.id);
    };
    for (const as of ['officer', 'ministryCoordinator'] as const) {
      expect(await idsFor(as)).toEqual([campaignId, closedCampaignId]);
    }
    for (const as of ['editor', 'administrator'] as const) {
      expect(await idsFor(as)).toEqual([draftCampaignId, campaignId, closedCampaignId]);
    }
  });

  test('the list is filtered by status and paged', async () => {
    const closed = { as: 'officer', query: { status: 'closed' } } as const;
    const { body } = await client.ok(listCampaigns, closed);
    expect(body.items.map((one) => one.id)).toEqual([closedCampaignId]);
    const first = await client.ok(listCampaigns, { as: 'editor', query: { limit: 2 } });
    expect(first.body.items).toHaveLength(2);
    const cursor = first.body.nextCursor ?? '';
    const rest = await client.ok(listCampaigns, { as: 'editor', query: { limit: 2, cursor } });
    expect(rest.body).toMatchObject({ items: [{ id: closedCampaignId }], nextCursor: null });
  });

  test('a letter is read whole, and each recipient reads its own line of the recipients', async () => {
    const params = { id: campaignId };
    const whole = await client.ok(getCampaign, { as: 'reviewer', params });
    const sent = contractData.campaigns[0];
    // An instant may be written in several ways.
    expect(Date.parse(whole.body.deadlineAt)).toBe(Date.parse(sent?.deadlineAt ?? ''));
    expect(whole.body).toEqual({ ...sent, deadlineAt: whole.body.deadlineAt });
    expect(whole.etag).not.toBe('');
    const own = await client.ok(getCampaign, { as: 'officer', params });
    expect(own.body).toEqual({
      ...whole.body,
      recipients: sent?.recipients.filter((one) => one.unitId === ownUnit),
    });
  });

  test('a draft is not there for its recipients', async () => {
    const params = { id: draftCampaignId };
    await client.refused(getCampaign, { as: 'coordinator', params }, 'entity/not-found');
    await client.ok(getCampaign, { as: 'reviewer', params });
    const unknown = { as: 'reviewer', params: { id: 'no-campaign' } } as const;
    await client.refused(getCampaign, unknown, 'entity/not-found');
  });

  test('everybody who is signed in reads the registers', async () => {
    for (const as of ['officer', 'administrator'] as const) {
      const { body } = await client.ok(getReference, { as });
      expect(body.units.map((one) => one.id).toSorted()).toEqual(
        units.map((one) => one.id).toSorted(),
      );
      expect(body.districts).toHaveLength(districts.length);
      expect(body.organisations.find((one) => one.id === 'halyk')).toMatchObject({ kind: 'bank' });
    }
  });
}
