import type { Handler } from '../platform/http/handler.ts';
import { disableAccountHandler } from './disable-account.ts';
import { editAccountHandler } from './edit-account.ts';
import { enableAccountHandler } from './enable-account.ts';
import { getAccountHandler } from './get-account.ts';
import { getInstallationHandler, getMeHandler, setOwnLanguageHandler } from './get-me.ts';
import { inviteAccountHandler } from './invite-account.ts';
import { listAccountsHandler } from './list-accounts.ts';
import { listDemoAccountsHandler } from './list-demo-accounts.ts';
import { resetAccountHandler } from './reset-account.ts';
import {
  acceptInvitationHandler,
  readLinkHandler,
  requestPasswordResetHandler,
  setPasswordHandler,
} from './use-link.ts';

export const accountRoutes: readonly Handler[] = [
  getInstallationHandler,
  getMeHandler,
  setOwnLanguageHandler,
  listDemoAccountsHandler,
  listAccountsHandler,
  getAccountHandler,
  inviteAccountHandler,
  editAccountHandler,
  disableAccountHandler,
  enableAccountHandler,
  resetAccountHandler,
  readLinkHandler,
  acceptInvitationHandler,
  setPasswordHandler,
  requestPasswordResetHandler,
];
