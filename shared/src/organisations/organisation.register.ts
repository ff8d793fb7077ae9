import * as z from 'zod/mini';
import { inLanguagesSchema } from '../format/language.schema.ts';
import type { InLanguages } from '../format/language.ts';
import register from '../registers/organisations.json' with { type: 'json' };
import { isValidBin } from './bin.ts';

/** An organisation as the built-in register knows it; the table in the database grows from it. */
export const registeredOrganisationSchema = z.object({
  /** A readable key of the register, not the database's id. */
  id: z.string(),
  kind: z.enum(['bank', 'developer']),
  name: inLanguagesSchema,
  /** The brand, the same in every language; Kazakh and Russian spellings are aliases. */
  short: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  /** Names that a letter used and that somebody still has to attribute (see `note`). */
  unresolvedAliases: z.array(z.string()),
  bin: z.nullable(z.string().check(z.refine(isValidBin))),
  website: z.nullable(z.string()),
  source: z.string(),
  /** Fields that have one source only or were written by the register's authors. */
  uncertain: z.array(z.enum(['name', 'name.kk', 'bin', 'legalForm', 'website'])),
  note: z.nullable(inLanguagesSchema),
});
export type RegisteredOrganisation = z.infer<typeof registeredOrganisationSchema>;

// The file is checked against the schema by organisation.register.test.ts, not at every start.
export const registeredOrganisations =
  register.organisations as unknown as readonly RegisteredOrganisation[];

export const secondTierBanks = registeredOrganisations.filter(({ kind }) => kind === 'bank');
export const developers = registeredOrganisations.filter(({ kind }) => kind === 'developer');

/** Where an entry was read, in words; keys are `RegisteredOrganisation.source`. */
export const organisationSources: Readonly<Record<string, InLanguages>> = register.sources;
