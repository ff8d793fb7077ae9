/** All English words; same keys as the Kazakh ones. */
import { accounts } from './en/accounts.ts';
import { activities } from './en/activities.ts';
import { apiDocs } from './en/api-docs.ts';
import { audit } from './en/audit.ts';
import { codes } from './en/codes.ts';
import { common } from './en/common.ts';
import { endpoints } from './en/endpoints.ts';
import { entries } from './en/entries.ts';
import { exchange } from './en/exchange.ts';
import { exports } from './en/exports.ts';
import { fieldErrors } from './en/field-errors.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { imports } from './en/imports.ts';
import { mails } from './en/mails.ts';
import { metrics } from './en/metrics.ts';
import { organisations } from './en/organisations.ts';
import { palette } from './en/palette.ts';
import { partnerships } from './en/partnerships.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { receipts } from './en/receipts.ts';
import { replies } from './en/replies.ts';
import { replyBoard } from './en/reply-board.ts';
import { replyReview } from './en/reply-review.ts';
import { replyWorkspace } from './en/reply-workspace.ts';
import { rules } from './en/rules.ts';
import { views } from './en/views.ts';
import type { TranslationOf, Words } from './words.ts';

export const en = {
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
