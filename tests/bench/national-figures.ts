/** P1: the national figures as the server makes them, without HTTP. */
import { figuresInSight } from '@saqbol/api/figures/get-figures.ts';
import { connectApp } from '@saqbol/api/platform/database/database.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import type { Services } from '@saqbol/api/platform/services.ts';
import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { quantile } from './report.ts';

const reviewer = { userId: '', role: 'reviewer', unitId: 'KZ-COM', districtIds: [] } as const;

/** Median of the time of one national read, in milliseconds. */
export async function measureNationalFigures(
  url: string,
  by: 'unit' | 'district' | 'scheme' = 'unit',
  times = 300,
): Promise<number> {
  const database = connectApp(url, 2);
  const services = { database } as Services;
  const query = { by, basis: 'live' } as const;
  const read = () =>
    withScope(database.db, reviewer, 'read', (tx) =>
      figuresInSight({ tx, actor: reviewer, services, now: new Date() }, firstCampaignId, query),
    );
  for (let warm = 0; warm < 30; warm++) await read();
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await read();
    taken.push(performance.now() - began);
  }
  await database.close();
  return quantile(taken, 0.5);
}
