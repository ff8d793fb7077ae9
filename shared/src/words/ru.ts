/** All Russian words; same keys as the Kazakh ones. */
import { accounts } from './ru/accounts.ts';
import { activities } from './ru/activities.ts';
import { apiDocs } from './ru/api-docs.ts';
import { audit } from './ru/audit.ts';
import { codes } from './ru/codes.ts';
import { common } from './ru/common.ts';
import { endpoints } from './ru/endpoints.ts';
import { entries } from './ru/entries.ts';
import { exchange } from './ru/exchange.ts';
import { exports } from './ru/exports.ts';
import { fieldErrors } from './ru/field-errors.ts';
import { figures } from './ru/figures.ts';
import { files } from './ru/files.ts';
import { imports } from './ru/imports.ts';
import { mails } from './ru/mails.ts';
import { metrics } from './ru/metrics.ts';
import { organisations } from './ru/organisations.ts';
import { palette } from './ru/palette.ts';
import { partnerships } from './ru/partnerships.ts';
import { people } from './ru/people.ts';
import { problems } from './ru/problems.ts';
import { receipts } from './ru/receipts.ts';
import { replies } from './ru/replies.ts';
import { replyBoard } from './ru/reply-board.ts';
import { replyReview } from './ru/reply-review.ts';
import { replyWorkspace } from './ru/reply-workspace.ts';
import { rules } from './ru/rules.ts';
import { views } from './ru/views.ts';
import type { TranslationOf, Words } from './words.ts';

export const ru = {
  common,
  accounts,
  activities,
  people,
  audit,
  apiDocs,
  codes,
  mails,
  exchange,
  partnerships,
  organisations,
  exports,
  entries,
  fieldErrors,
  figures,
  files,
  imports,
  problems,
  replies,
  replyBoard,
  replyReview,
  receipts,
  replyWorkspace,
  rules,
  endpoints,
  metrics,
  palette,
  views,
} satisfies TranslationOf<Words>;
