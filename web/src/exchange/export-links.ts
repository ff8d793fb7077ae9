import type { QueryIn } from '@saqbol/shared/contract/endpoint.ts';
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  exportFiguresCsv,
  exportFiguresXlsx,
} from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { addressOf } from '../platform/client/api.ts';

interface Links {
  readonly xlsx: string;
  readonly csv: string;
}

/** Files of the list of entries, with the same filter and order as on the screen. */
export function activityExports(
  campaignId: string,
  query: QueryIn<typeof exportActivitiesXlsx>,
): Links {
  const given = { params: { id: campaignId }, query };
  return {
    xlsx: addressOf(exportActivitiesXlsx.path, given),
    csv: addressOf(exportActivitiesCsv.path, given),
  };
}

/** Files of a table of figures, with the same grouping, unit and period as on the screen. */
export function figureExports(campaignId: string, query: QueryIn<typeof exportFiguresXlsx>): Links {
  const given = { params: { id: campaignId }, query };
  return {
    xlsx: addressOf(exportFiguresXlsx.path, given),
    csv: addressOf(exportFiguresCsv.path, given),
  };
}
