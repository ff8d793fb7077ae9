import { createActivity, editActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { ownUnit, people } from './contract-people.ts';
import { activityBody } from './contract-samples.ts';

export function auditCases(client: Client): void {
  test('the administrator reads who did what, without the words of the entry', async () => {
    const body = activityBody({ title: 'Құпия емес, бірақ аудитте жоқ' });
    const { etag } = await client.ok(createActivity, { as: 'officer', body });
    await client.ok(editActivity, {
      as: 'coordinator',
      params: { id: body.id },
      headers: { 'if-match': etag },
      body: { place: 'Клуб' },
    });
    const query = { entityId: body.id };
    const { body: audit } = await client.ok(listAudit, { as: 'administrator', query });
    expect(audit.items.map((one) => [one.verb, one.actorName, one.chain])).toEqual([
      ['activity.edit', people.coordinator.name, ownUnit],
      ['activity.create', people.officer.name, ownUnit],
    ]);
    expect(JSON.stringify(audit)).not.toContain(body.title);
  });

  test('places in a chain follow one another without a gap, and pages do too', async () => {
    const query = { chain: ownUnit, limit: 5 };
    const { body } = await client.ok(listAudit, { as: 'administrator', query });
    const cursor = body.nextCursor ?? '';
    const next = await client.ok(listAudit, { as: 'administrator', query: { ...query, cursor } });
    const places = [...body.items, ...next.body.items].map((one) => one.position);
    const first = places[0] ?? 0;
    expect(places).toEqual(places.map((_, i) => first - i));
  });

  test('a refused write leaves no trace of an act that was not done', async () => {
    const body = activityBody({ schemes: ['pyramid'] });
    await client.refused(createActivity, { as: 'officer', body }, 'activity/rules');
    const query = { entityId: body.id };
    const { body: audit } = await client.ok(listAudit, { as: 'administrator', query });
    expect(audit.items).toEqual([]);
  });
}
