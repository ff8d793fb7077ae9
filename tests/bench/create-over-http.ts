/** P3: creating entries over HTTP, fifty at a time, each by an officer of its own district. */

import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import autocannon from 'autocannon';
import { v7 as uuidv7 } from 'uuid';
import { cookieOf } from './bench-session.ts';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  readonly answers: number;
}

/** Many connections, so many seconds; every answer other than 201 is counted as refused. */
export async function createOverHttp(
  origin: string,
  connections: number,
  seconds: number,
): Promise<Load> {
  let next = 0;
  const result = await autocannon({
    url: `${origin}/api/v1/activities`,
    connections,
    duration: seconds,
    timeout: 30,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const district = districts[(next * 37) % districts.length] as { kato: string };
          const body = benchActivity(district.kato, next++);
          const headers = {
            'content-type': 'application/json',
            cookie: cookieOf(`bench ${district.kato}`),
          };
          return { ...request, headers, body: JSON.stringify(body) };
        },
      },
    ],
  });
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answers: result['2xx'],
    refused: result.non2xx + result.errors,
  };
}

/** An entry as the form sends it: a meeting with people, leaflets and a post. */
export function benchActivity(districtId: string, number: number) {
  const reach = [
    {
      channel: 'in-person',
      measure: 'attendees',
      count: 40 + (number % 90),
      method: 'counted',
      audienceNew: 'new',
    },
    {
      channel: 'leaflet',
      measure: 'items-handed-out',
      count: 60 + (number % 200),
      method: 'counted',
    },
    {
      channel: 'social',
      measure: 'unique-accounts',
      count: 300 + (number % 2000),
      method: 'platform',
    },
  ];
  return {
    id: uuidv7(),
    campaignId: firstCampaignId,
    districtId,
    kind: 'meeting',
    title: `Зейнеткерлермен кездесу ${number}`,
    status: 'held',
    startsOn: `2026-03-${String(2 + (number % 28)).padStart(2, '0')}`,
    place: 'Мәдениет үйі',
    description: 'Интернет-алаяқтықтың жаңа тәсілдері түсіндірілді.',
    schemes: ['phishing-page', 'deepfake'],
    audiences: ['pensioners'],
    languages: ['kk'],
    partnerIds: ['halyk'],
    sourceNamed: true,
    reach: reach.map((one) => ({ id: uuidv7(), ...one })),
  };
}
