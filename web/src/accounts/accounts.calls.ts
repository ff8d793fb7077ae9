import type {
  acceptInvitation as AcceptInvitation,
  getInstallation as GetInstallation,
  getMe as GetMe,
  listDemoAccounts as ListDemoAccounts,
  readLink as ReadLink,
  requestPasswordReset as RequestPasswordReset,
  setOwnLanguage as SetOwnLanguage,
  setPassword as SetPassword,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/*
 * Endpoints that the first screen needs, without their schemas. accounts.calls.test.ts holds each
 * against the contract.
 */
export const getMe = lightEndpoint<typeof GetMe>('GET', '/api/v1/me');
export const getInstallation = lightEndpoint<typeof GetInstallation>('GET', '/api/v1/installation');
export const listDemoAccounts = lightEndpoint<typeof ListDemoAccounts>(
  'GET',
  '/api/v1/demo/accounts',
);
export const setOwnLanguage = lightEndpoint<typeof SetOwnLanguage>(
  'POST',
  '/api/v1/me/language',
  'key',
);
export const requestPasswordReset = lightEndpoint<typeof RequestPasswordReset>(
  'POST',
  '/api/v1/password-resets',
);
export const readLink = lightEndpoint<typeof ReadLink>('POST', '/api/v1/links/read');
export const acceptInvitation = lightEndpoint<typeof AcceptInvitation>(
  'POST',
  '/api/v1/links/accept-invitation',
);
export const setPassword = lightEndpoint<typeof SetPassword>('POST', '/api/v1/links/set-password');
