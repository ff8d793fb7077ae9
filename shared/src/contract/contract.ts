/** Every endpoint of the installation, for those who derive something from all of them. */
import * as accounts from '../accounts/accounts.endpoints.ts';
import * as activities from '../activities/activities.endpoints.ts';
import * as bulk from '../activities/bulk.endpoints.ts';
import * as audit from '../audit/audit.endpoints.ts';
import * as campaigns from '../campaigns/campaigns.endpoints.ts';
import * as exchange from '../exchange/exchange.endpoints.ts';
import * as figures from '../figures/figures.endpoints.ts';
import * as files from '../files/files.endpoints.ts';
import * as imports from '../imports/imports.endpoints.ts';
import * as organisations from '../organisations/organisations.endpoints.ts';
import * as partnerships from '../partnerships/partnerships.endpoints.ts';
import * as replies from '../replies/replies.endpoints.ts';
import * as reference from '../territory/reference.endpoints.ts';
import * as views from '../views/views.endpoints.ts';
import type { Endpoint } from './endpoint.ts';

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'path' in value && 'access' in value;
}

export const contract: readonly Endpoint[] = [
  accounts,
  reference,
  campaigns,
  activities,
  organisations,
  bulk,
  partnerships,
  figures,
  exchange,
  imports,
  audit,
  replies,
  files,
  views,
].flatMap((module) => Object.values(module).filter(isEndpoint));
