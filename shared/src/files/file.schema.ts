import * as z from 'zod/mini';
import { instant, oneOf } from '../contract/primitives.ts';
import { letterLanguages } from '../replies/reply.schema.ts';
import { filePurposes } from './file.codes.ts';

/** Whether the signed digest is that of the letter's own PDF. */
export const letterMatches = ['yes', 'no', 'unknown'] as const;

/** What a CMS signature says of itself: read, never verified. */
export const signature = z.object({
  signer: z.nullable(
    z.object({
      name: z.string(),
      /** Only the last four figures. */
      iinMasked: z.nullable(z.string()),
    }),
  ),
  /** The time that the signer's own computer stated. */
  at: z.nullable(instant),
  /** Hexadecimal. */
  digest: z.nullable(z.string()),
  /** Object identifier, and the name that people know it by where there is one. */
  digestAlgorithm: z.nullable(z.string()),
  digestName: z.nullable(z.string()),
  detached: z.boolean(),
  signerCount: z.number(),
  verified: z.literal('not-verified'),
  letter: z.object({
    match: oneOf(letterMatches),
    /** The letter that it is of: language, and version (null: the draft). */
    lang: z.nullable(oneOf(letterLanguages)),
    n: z.nullable(z.number()),
  }),
});
export type Signature = z.output<typeof signature>;

export const storedFile = z.object({
  id: z.string(),
  unitId: z.string(),
  purpose: oneOf(filePurposes),
  /** Cleaned: no folders, no hidden characters. */
  name: z.string(),
  /** Found by the content. */
  type: z.string(),
  /** Bytes. */
  size: z.number(),
  sha256: z.string(),
  signature: z.nullable(signature),
  createdBy: z.string(),
  createdAt: instant,
  /** When a letterhead was taken out of use. */
  retiredAt: z.nullable(instant),
});
export type StoredFile = z.output<typeof storedFile>;
