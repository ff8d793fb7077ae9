import * as z from 'zod/mini';
import {
  districtId,
  instant,
  line,
  oneOf,
  opaqueId,
  setOf,
  unitId,
} from '../contract/primitives.ts';
import { languages } from '../format/language.ts';
import { roles } from './roles.ts';

export const email = z.pipe(
  z.string().check(z.maxLength(254, { error: 'tooLong' })),
  z.pipe(
    z.transform((text: string) => text.normalize('NFC').trim().toLowerCase()),
    z.string().check(z.regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@]+\.[^\s@.]{2,}$/, { error: 'email' })),
  ),
);

/** A new password: verbatim, 12…128 characters; common ones are refused by the server. */
export const newPassword = z
  .string()
  .check(z.minLength(12, { error: 'passwordShort' }), z.maxLength(128, { error: 'tooLong' }));

export const accountStatus = ['invited', 'active', 'disabled'] as const;

export const account = z.object({
  id: opaqueId,
  name: z.string(),
  email: z.string(),
  role: oneOf(roles),
  unitId,
  districtIds: z.array(districtId),
  /** Department of the akimat or body, when the person belongs to no district. */
  department: z.nullable(z.string()),
  language: oneOf(languages),
  status: oneOf(accountStatus),
  synthetic: z.boolean(),
  lastSeenAt: z.nullable(instant),
  createdAt: instant,
  version: z.number(),
});
export type Account = z.output<typeof account>;

/** What an invitation gives: the rights stand in the link, the person chooses name and password. */
export const invitationInput = z.strictObject({
  email,
  role: oneOf(roles),
  unitId,
  districtIds: z._default(setOf(districtId, 40), []),
  department: z._default(z.nullable(line(200)), null),
  language: z._default(oneOf(languages), 'kk'),
});

/** Why an account is disabled; it stays in the audit. */
export const disableInput = z.strictObject({ reason: line(300) });

export const accountEdit = z.strictObject({
  role: z.optional(oneOf(roles)),
  districtIds: z.optional(setOf(districtId, 40)),
  department: z.optional(z.nullable(line(200))),
});
