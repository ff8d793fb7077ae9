/** All Kazakh words. The web loads `common` and `accounts` first, for the sign-in page. */
import { accounts } from './kk/accounts.ts';
import { activities } from './kk/activities.ts';
import { apiDocs } from './kk/api-docs.ts';
import { audit } from './kk/audit.ts';
import { codes } from './kk/codes.ts';
import { common } from './kk/common.ts';
import { endpoints } from './kk/endpoints.ts';
import { entries } from './kk/entries.ts';
import { exchange } from './kk/exchange.ts';
import { exports } from './kk/exports.ts';
import { fieldErrors } from './kk/field-errors.ts';
import { figures } from './kk/figures.ts';
import { files } from './kk/files.ts';
import { imports } from './kk/imports.ts';
import { mails } from './kk/mails.ts';
import { metrics } from './kk/metrics.ts';
import { organisations } from './kk/organisations.ts';
import { palette } from './kk/palette.ts';
import { partnerships } from './kk/partnerships.ts';
import { people } from './kk/people.ts';
import { problems } from './kk/problems.ts';
import { receipts } from './kk/receipts.ts';
import { replies } from './kk/replies.ts';
import { replyBoard } from './kk/reply-board.ts';
import { replyReview } from './kk/reply-review.ts';
import { replyWorkspace } from './kk/reply-workspace.ts';
import { rules } from './kk/rules.ts';
import { views } from './kk/views.ts';

export const kk = {
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
};
