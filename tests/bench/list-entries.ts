/** P4: a page of fifty entries with filters and an order, first page and one far behind it. */
import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { actorId } from '../helpers/actors.ts';
import { cookieOf } from './bench-session.ts';
import { quantile } from './report.ts';

export const lists: Readonly<Record<string, string>> = {
  'no filter': 'sort=-startsOn',
  'unit, held, by day': 'unitId=KZ-11&status=held&sort=-startsOn',
  'unit, kind, review, by change': 'unitId=KZ-55&kind=meeting&review=new&sort=-updatedAt',
  'nation, scheme and channel': 'scheme=deepfake&channel=tv&sort=-startsOn',
  'unit, by title': 'unitId=KZ-11&sort=title',
};

/** Medians over HTTP in milliseconds, of the first page and of the twentieth. */
export async function measureList(
  origin: string,
  query: string,
): Promise<{ first: number; late: number }> {
  const headers = { cookie: cookieOf(actorId('reviewer')) };
  const page = async (cursor: string | null) => {
    const at = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const began = performance.now();
    const answer = await fetch(
      `${origin}/api/v1/activities?campaignId=${firstCampaignId}&limit=50&${query}${at}`,
      { headers },
    );
    const body = (await answer.json()) as { nextCursor: string | null };
    if (answer.status !== 200) throw new Error(`list: ${answer.status} ${JSON.stringify(body)}`);
    return { taken: performance.now() - began, next: body.nextCursor };
  };
  const first: number[] = [];
  for (let time = 0; time < 40; time++) first.push((await page(null)).taken);
  let cursor: string | null = null;
  for (let step = 0; step < 19; step++) cursor = (await page(cursor)).next ?? cursor;
  const late: number[] = [];
  for (let time = 0; time < 40; time++) late.push((await page(cursor)).taken);
  return { first: quantile(first, 0.5), late: quantile(late, 0.5) };
}
