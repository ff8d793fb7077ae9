import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { districtId, instant, line, oneOf, opaqueId, unitId } from '../contract/primitives.ts';
import { inLanguagesSchema } from '../format/language.schema.ts';
import { languages } from '../format/language.ts';
import {
  account,
  accountEdit,
  accountStatus,
  disableInput,
  email,
  invitationInput,
  newPassword,
} from './account.schema.ts';
import { roles } from './roles.ts';

const grantors = { kind: 'roles', roles: ['coordinator', 'administrator'] } as const;
const byId = z.strictObject({ id: opaqueId });
const link = z.object({
  /** Shown once to the person who made it; only its hash is kept. */
  url: z.string(),
  expiresAt: instant,
  mailed: z.boolean(),
});

/** What the installation says to everybody: mode, clock, version of the contract. */
export const getInstallation = endpoint({
  id: 'accounts.getInstallation',
  method: 'GET',
  path: '/api/v1/installation',
  access: { kind: 'public' },
  response: z.object({
    mode: oneOf(['demo', 'production']),
    /** The domain's now. In the demo it is shifted; see `demoStartedAt`. */
    now: instant,
    /** Demo only: the domain's instant at which this demo began (10 March 2026, 09:00 in Astana). */
    demoStartedAt: z.nullable(instant),
  }),
});

export const getMe = endpoint({
  id: 'accounts.getMe',
  method: 'GET',
  path: '/api/v1/me',
  access: { kind: 'signed-in' },
  response: z.object({
    user: account,
    mode: oneOf(['demo', 'production']),
    now: instant,
    demoStartedAt: z.nullable(instant),
  }),
});

/** The person's own choice of language; nothing else is changed by oneself here. */
export const setOwnLanguage = endpoint({
  id: 'accounts.setOwnLanguage',
  method: 'POST',
  path: '/api/v1/me/language',
  access: { kind: 'signed-in' },
  body: z.strictObject({ language: oneOf(languages) }),
  response: z.object({ language: oneOf(languages) }),
  idempotency: 'key',
  audit: 'account.set-language',
});

export const listDemoAccounts = endpoint({
  id: 'accounts.listDemoAccounts',
  method: 'GET',
  path: '/api/v1/demo/accounts',
  access: { kind: 'public' },
  response: z.object({
    items: z.array(
      z.object({
        name: z.string(),
        email: z.string(),
        password: z.string(),
        role: oneOf(roles),
        unitId,
        districtId: z.nullable(districtId),
        /** The district or unit in words. */
        place: inLanguagesSchema,
        /** The few that the sign-in page offers first, one a role. */
        featured: z.boolean(),
      }),
    ),
  }),
  problems: ['entity/not-found'],
});

export const accountListQuery = z.strictObject({
  ...pageQuery,
  unitId: z.optional(unitId),
  role: z.optional(oneOf(roles)),
  status: z.optional(oneOf(accountStatus)),
  q: z.optional(line(100)),
});

export const listAccounts = endpoint({
  id: 'accounts.listAccounts',
  method: 'GET',
  path: '/api/v1/accounts',
  access: grantors,
  target: 'list',
  query: accountListQuery,
  response: page(account),
});

export const getAccount = endpoint({
  id: 'accounts.getAccount',
  method: 'GET',
  path: '/api/v1/accounts/:id',
  access: grantors,
  target: 'account',
  params: byId,
  response: account,
  problems: ['entity/not-found'],
});

export const inviteAccount = endpoint({
  id: 'accounts.inviteAccount',
  method: 'POST',
  path: '/api/v1/accounts',
  access: grantors,
  body: invitationInput,
  response: z.object({ account, link }),
  status: 201,
  idempotency: 'key',
  audit: 'account.invite',
  problems: ['account/email-taken', 'account/above-own-rights'],
});

export const editAccount = endpoint({
  id: 'accounts.editAccount',
  method: 'PATCH',
  path: '/api/v1/accounts/:id',
  access: grantors,
  target: 'account',
  params: byId,
  body: accountEdit,
  response: account,
  ifMatch: true,
  audit: 'account.edit',
  problems: [
    'entity/not-found',
    'account/above-own-rights',
    'account/own-account',
    'account/last-administrator',
  ],
});

export const disableAccount = endpoint({
  id: 'accounts.disableAccount',
  method: 'POST',
  path: '/api/v1/accounts/:id/disable',
  access: grantors,
  target: 'account',
  params: byId,
  body: disableInput,
  response: account,
  idempotency: 'key',
  audit: 'account.disable',
  problems: [
    'entity/not-found',
    'account/above-own-rights',
    'account/own-account',
    'account/last-administrator',
  ],
});

export const enableAccount = endpoint({
  id: 'accounts.enableAccount',
  method: 'POST',
  path: '/api/v1/accounts/:id/enable',
  access: grantors,
  target: 'account',
  params: byId,
  body: z.strictObject({}),
  response: account,
  idempotency: 'key',
  audit: 'account.enable',
  problems: ['entity/not-found', 'account/above-own-rights', 'account/own-account'],
});

/** A new link for a person: an invitation again while invited, else to set a new password. */
export const resetAccount = endpoint({
  id: 'accounts.resetAccount',
  method: 'POST',
  path: '/api/v1/accounts/:id/reset',
  access: grantors,
  target: 'account',
  params: byId,
  body: z.strictObject({}),
  response: z.object({ account, link }),
  idempotency: 'key',
  audit: 'account.reset',
  problems: ['entity/not-found', 'account/above-own-rights', 'account/own-account'],
});

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/, { error: 'link' }));

/** Says for whom a link is; opening it never spends it. A POST, so that no token stands in an address or a log. */
export const readLink = endpoint({
  id: 'accounts.readLink',
  method: 'POST',
  path: '/api/v1/links/read',
  access: { kind: 'link', purpose: 'invitation' },
  body: z.strictObject({ token }),
  response: z.object({
    purpose: oneOf(['invitation', 'password-reset']),
    email: z.string(),
    role: oneOf(roles),
    unitId,
    /** The unit in words: who opens a link has no registers yet. */
    unitTitle: inLanguagesSchema,
    language: oneOf(languages),
    expiresAt: instant,
  }),
  problems: ['account/link-invalid'],
});

export const acceptInvitation = endpoint({
  id: 'accounts.acceptInvitation',
  method: 'POST',
  path: '/api/v1/links/accept-invitation',
  access: { kind: 'link', purpose: 'invitation' },
  body: z.strictObject({ token, name: line(120), password: newPassword }),
  response: z.object({ email: z.string() }),
  audit: 'account.accept-invitation',
  problems: ['account/link-invalid', 'account/password-weak'],
});

export const setPassword = endpoint({
  id: 'accounts.setPassword',
  method: 'POST',
  path: '/api/v1/links/set-password',
  access: { kind: 'link', purpose: 'password-reset' },
  body: z.strictObject({ token, password: newPassword }),
  response: z.object({ email: z.string() }),
  audit: 'account.set-password',
  problems: ['account/link-invalid', 'account/password-weak'],
});

/** Always the same answer, whether the address is known or not. */
export const requestPasswordReset = endpoint({
  id: 'accounts.requestPasswordReset',
  method: 'POST',
  path: '/api/v1/password-resets',
  access: { kind: 'public' },
  body: z.strictObject({ email }),
  response: z.object({ accepted: z.literal(true) }),
  status: 202,
  audit: 'account.request-reset',
  problems: ['request/too-many'],
});
