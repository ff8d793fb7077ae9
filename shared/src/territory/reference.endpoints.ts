import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { oneOf } from '../contract/primitives.ts';
import { inLanguagesSchema } from '../format/language.schema.ts';
import { organisationKinds, organisationStatuses } from '../organisations/organisation.codes.ts';
import { districtTypes } from './district.schema.ts';
import { populationSchema, unitKinds } from './unit.schema.ts';

export const referenceUnit = z.object({
  id: z.string(),
  kind: oneOf(unitKinds),
  name: inLanguagesSchema,
  title: inLanguagesSchema,
  short: inLanguagesSchema,
  population: z.nullable(populationSchema),
});

export const referenceDistrict = z.object({
  id: z.string(),
  unitId: z.string(),
  type: oneOf(districtTypes),
  name: inLanguagesSchema,
  short: inLanguagesSchema,
});

export const referenceOrganisation = z.object({
  id: z.string(),
  kind: oneOf(organisationKinds),
  name: inLanguagesSchema,
  short: z.string(),
  bin: z.nullable(z.string()),
  /** Other spellings that find it. */
  aliases: z.array(z.string()),
  /** Proposed ones are seen by their own unit and the Committee; merged and retired ones have only a name. */
  status: oneOf(organisationStatuses),
  /** The organisation that was kept when this one turned out to be a duplicate. */
  mergedInto: z.nullable(z.string()),
  /** Flagged for the editor: what is doubtful about the entry. */
  note: z.nullable(inLanguagesSchema),
});

/** The registers that screens and other programs need: units, districts, organisations. */
export const getReference = endpoint({
  id: 'territory.getReference',
  method: 'GET',
  path: '/api/v1/reference',
  access: { kind: 'signed-in' },
  response: z.object({
    units: z.array(referenceUnit),
    districts: z.array(referenceDistrict),
    organisations: z.array(referenceOrganisation),
    nationPopulation: populationSchema,
  }),
});
