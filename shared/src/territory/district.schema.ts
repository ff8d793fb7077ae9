import * as z from 'zod/mini';
import { inLanguagesSchema } from '../format/language.schema.ts';

/** Second level of KATO: a district, a city of oblast significance, a district of a city. */
export const districtTypes = ['district', 'city', 'city-district'] as const;
export const districtTypeSchema = z.enum(districtTypes);

export const districtSchema = z.object({
  /** Nine digits; the code is the district's identity and never changes its meaning. */
  kato: z.string().check(z.regex(/^\d{9}$/)),
  unitId: z.string(),
  type: districtTypeSchema,
  name: inLanguagesSchema,
  /** Unique within the unit, for rows of tables («Павлодар қ.», «Павлодар а.»). */
  short: inLanguagesSchema,
  note: z.nullable(z.string()),
});

export type DistrictType = z.infer<typeof districtTypeSchema>;
export type DistrictRecord = z.infer<typeof districtSchema>;
