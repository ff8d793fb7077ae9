/** All Kazakh words. The web loads `common` and `accounts` first, for the sign-in page. */
import { accounts } from './kk/accounts.ts';
import { apiDocs } from './kk/api-docs.ts';
import { codes } from './kk/codes.ts';
import { common } from './kk/common.ts';
import { endpoints } from './kk/endpoints.ts';
import { exchange } from './kk/exchange.ts';
import { fieldErrors } from './kk/field-errors.ts';
import { mails } from './kk/mails.ts';
import { metrics } from './kk/metrics.ts';
import { problems } from './kk/problems.ts';
import { rules } from './kk/rules.ts';

export const kk = {
  common,
  accounts,
  apiDocs,
  codes,
  mails,
  exchange,
  fieldErrors,
  problems,
  rules,
  endpoints,
  metrics,
};
