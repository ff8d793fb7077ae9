/** All Russian words; same keys as the Kazakh ones. */
import { accounts } from './ru/accounts.ts';
import { apiDocs } from './ru/api-docs.ts';
import { codes } from './ru/codes.ts';
import { common } from './ru/common.ts';
import { endpoints } from './ru/endpoints.ts';
import { exchange } from './ru/exchange.ts';
import { fieldErrors } from './ru/field-errors.ts';
import { mails } from './ru/mails.ts';
import { metrics } from './ru/metrics.ts';
import { problems } from './ru/problems.ts';
import { rules } from './ru/rules.ts';
import type { TranslationOf, Words } from './words.ts';

export const ru = {
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
} satisfies TranslationOf<Words>;
