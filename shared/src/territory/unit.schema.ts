import * as z from 'zod/mini';
import { inLanguagesSchema } from '../format/language.schema.ts';

/** Where a unit stands: on the map (`oblast`, `city`), among the central bodies, or the sender. */
export const unitKinds = ['oblast', 'city', 'central', 'committee'] as const;
export const unitKindSchema = z.enum(unitKinds);

/** The seven Kazakh cases that letters and sentences need; never glue a suffix to a name. */
export const kazakhCasesSchema = z.object({
  nom: z.string(),
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  loc: z.string(),
  abl: z.string(),
  ins: z.string(),
});
const kazakhShortCasesSchema = z.omit(kazakhCasesSchema, { ins: true });

export const russianCasesSchema = z.object({
  nom: z.string(),
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  ins: z.string(),
  prep: z.string(),
});

const headSchema = z.object({
  nom: z.string(),
  gen: z.string(),
  dat: z.string(),
  deputy: z.string(),
});

/**
 * Declined names. `unit` is the territory («Абай облысы»), `body` is who replies (the akimat, or
 * the ministry itself), `head` is the akim, minister or chairman; for central bodies `unit` and
 * `body` are the same. `short` declines the bare name (abbreviated oblasts are written out).
 */
export const unitFormsSchema = z.object({
  kk: z.object({
    short: z.nullable(kazakhShortCasesSchema),
    unit: kazakhCasesSchema,
    body: kazakhCasesSchema,
    head: headSchema,
    apparatus: z.nullable(z.string()),
  }),
  ru: z.object({
    unit: russianCasesSchema,
    inUnit: z.string(),
    body: russianCasesSchema,
    head: headSchema,
    apparatus: z.nullable(z.string()),
  }),
  en: z.object({ body: z.string(), head: z.string(), deputy: z.string() }),
});

/** Residents, with the day and source they are printed with; `uncertain` says what is wrong. */
export const populationSchema = z.object({
  value: z.int().check(z.positive()),
  on: z.iso.date(),
  source: inLanguagesSchema,
  uncertain: z.nullable(inLanguagesSchema),
});

/** Longitude and latitude in degrees, WGS 84. */
const lonLatSchema = z.tuple([z.number(), z.number()]);

export const unitSchema = z.object({
  /** ISO 3166-2 for the 20, own codes for the central bodies. */
  id: z.string(),
  kind: unitKindSchema,
  /** KATO code of the first level; null for central bodies. */
  kato: z.nullable(z.string()),
  /** The full official name. */
  name: inLanguagesSchema,
  /** The name in lists and headings: without «Қазақстан Республикасының». */
  title: inLanguagesSchema,
  /** The name on the map, in ranks and table heads. */
  short: inLanguagesSchema,
  /** Other spellings that people type into the search. */
  aliases: z.array(z.string()),
  /** The seat of the akimat. */
  centre: z.nullable(inLanguagesSchema),
  population: z.nullable(populationSchema),
  /** `leader`: the label stands beside the unit, tied to `point` by a line. */
  map: z.nullable(z.object({ point: lonLatSchema, label: lonLatSchema, leader: z.boolean() })),
  /** Place in the grid of equal tiles, row 0 in the north, column 0 in the west. */
  tile: z.nullable(z.object({ row: z.int(), col: z.int(), abbr: z.string() })),
  forms: unitFormsSchema,
  note: z.nullable(z.string()),
});

export type UnitKind = z.infer<typeof unitKindSchema>;
export type KazakhCases = z.infer<typeof kazakhCasesSchema>;
export type RussianCases = z.infer<typeof russianCasesSchema>;
export type Population = z.infer<typeof populationSchema>;
export type UnitRecord = z.infer<typeof unitSchema>;
