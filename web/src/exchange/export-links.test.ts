import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
} from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { activityExports, activityFiles } from './export-links.ts';

describe('files of the list of entries', () => {
  it('stand at the addresses of the contract', () => {
    expect(activityFiles).toEqual({
      xlsx: exportActivitiesXlsx.path,
      csv: exportActivitiesCsv.path,
    });
  });

  it('have exactly the filter, order and language of the screen', () => {
    const query = { kind: 'meeting', q: 'Көк & ақ', sort: 'title', lang: 'ru' } as const;
    const address = new URL(activityExports('c/1', query).csv, 'https://saqbol.example');
    expect(address.pathname).toBe('/api/v1/campaigns/c%2F1/activities.csv');
    expect(Object.fromEntries(address.searchParams)).toEqual(query);
  });
});
