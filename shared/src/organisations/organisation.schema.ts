import * as z from 'zod/mini';
import { instant, line, oneOf, setOf, uuid } from '../contract/primitives.ts';
import { inLanguagesSchema } from '../format/language.schema.ts';
import { findIin, isValidIin } from '../registers/iin.ts';
import { isValidBin } from './bin.ts';
import { organisationKinds, organisationStatuses } from './organisation.codes.ts';

/** Twelve digits with a right check digit; a number of a person says so, whatever else it is. */
const bin = z.string({ error: 'text' }).check(
  z.regex(/^\d{12}$/, { error: 'binDigits', abort: true }),
  z.refine((text) => !isValidIin(text), { error: 'binIsIin', abort: true }),
  z.refine(isValidBin, { error: 'bin' }),
);

/** Names are of organisations: a number of a person has no place in them. */
function name(max: number) {
  return z.pipe(
    line(max),
    z.string().check(z.refine((text) => findIin(text) === null, { error: 'personal-number' })),
  );
}

const fields = {
  kind: oneOf(organisationKinds),
  /** With the legal form; English may be left out and then is the brand. */
  name: z.strictObject({
    kk: name(200),
    ru: name(200),
    en: z._default(z.nullable(name(200)), null),
  }),
  /** The brand, the same in every language. */
  short: name(60),
  bin: z.nullable(bin),
  /** Other spellings that find it. */
  aliases: setOf(name(100), 30),
};

export const organisationInput = z.strictObject({
  id: uuid,
  ...fields,
  bin: z._default(fields.bin, null),
  aliases: z._default(fields.aliases, []),
});
export type OrganisationInput = z.output<typeof organisationInput>;

export const organisationEdit = z.partial(
  z.strictObject({
    ...fields,
    /** Null: what was doubtful is settled. */
    note: z.null({ error: 'invalid' }),
  }),
);
export type OrganisationEdit = z.output<typeof organisationEdit>;

export const organisation = z.object({
  id: z.string(),
  kind: oneOf(organisationKinds),
  name: inLanguagesSchema,
  short: z.string(),
  bin: z.nullable(z.string()),
  aliases: z.array(z.string()),
  /** What is doubtful about the entry. */
  note: z.nullable(inLanguagesSchema),
  status: oneOf(organisationStatuses),
  /** Was confirmed once: everybody sees it since. */
  isPublic: z.boolean(),
  /** The unit that proposed it; null for the built-in register and for what an editor added. */
  proposedBy: z.nullable(z.string()),
  /** The organisation that was kept when this one turned out to be a duplicate. */
  mergedInto: z.nullable(z.string()),
  /** Partnerships in sight, and units that have them. */
  partnershipCount: z.number(),
  unitCount: z.number(),
  synthetic: z.boolean(),
  createdAt: z.nullable(instant),
  updatedAt: z.nullable(instant),
  version: z.number(),
});
export type Organisation = z.output<typeof organisation>;

/** What a merge would move: shown before it, and answered after it. */
export const mergeSummary = z.object({
  partnershipsMoved: z.number(),
  /** Units that have partnerships with both in one campaign: there the two become one. */
  partnershipsFolded: z.number(),
  activitiesMoved: z.number(),
  unitIds: z.array(z.string()),
});
export type MergeSummary = z.output<typeof mergeSummary>;
