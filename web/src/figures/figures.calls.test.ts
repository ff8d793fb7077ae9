import { listActivities } from '@saqbol/shared/activities/activities.endpoints.ts';
import * as files from '@saqbol/shared/exchange/exchange.endpoints.ts';
import {
  getDailyFigures,
  getFigures,
  getSchemeMatrix,
} from '@saqbol/shared/figures/figures.endpoints.ts';
import { listPartnerships } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './figures.calls.ts';

const contract = { getDailyFigures, getFigures, getSchemeMatrix, listActivities, listPartnerships };
const { exportAddresses, ...light } = calls;

describe('calls of the map', () => {
  it.each(Object.entries(light))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof contract];
    expect(call).toEqual({ method, path, idempotency });
  });

  it('downloads files from the addresses of the contract', () => {
    expect(exportAddresses).toEqual({
      figuresXlsx: files.exportFiguresXlsx.path,
      figuresCsv: files.exportFiguresCsv.path,
      activitiesXlsx: files.exportActivitiesXlsx.path,
      activitiesCsv: files.exportActivitiesCsv.path,
    });
  });
});
