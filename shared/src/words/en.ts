/** All English words; same keys as the Kazakh ones. */
import { accounts } from './en/accounts.ts';
import { apiDocs } from './en/api-docs.ts';
import { codes } from './en/codes.ts';
import { common } from './en/common.ts';
import { endpoints } from './en/endpoints.ts';
import { exchange } from './en/exchange.ts';
import { fieldErrors } from './en/field-errors.ts';
import { mails } from './en/mails.ts';
import { metrics } from './en/metrics.ts';
import { problems } from './en/problems.ts';
import { rules } from './en/rules.ts';
import type { TranslationOf, Words } from './words.ts';

export const en = {
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
