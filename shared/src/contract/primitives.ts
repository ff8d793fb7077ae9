/** Field types shared by all schemas. Errors carry codes of the words `fieldErrors`, never sentences. */
import * as z from 'zod/mini';

const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar; 31 February is none. */
export function isDate(text: string): boolean {
  if (!dateShape.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export const dateOn = z.string().check(z.refine(isDate, { error: 'date' }));
/** A time of day, `HH:MM`. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }));
/** An instant, RFC 3339 with offset or Z. */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, { error: 'instant' }));

/** An id made by the client: UUID of version 7 (any version is read). */
export const uuid = z.string({ error: 'id' }).check(
  z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, {
    error: 'id',
  }),
);
/** An opaque id of the server. */
export const opaqueId = z
  .string()
  .check(z.minLength(1, { error: 'required' }), z.maxLength(64, { error: 'tooLong' }));

// Shapes only: which units and districts there are is a register, kept by the administrator and
// checked by the rules and the database; so the web need not carry it in its schemas.
/** ISO 3166-2 (`KZ-11`) or the code of a central body (`KZ-MIA`, `KZ-COM`). */
export const unitId = z
  .string({ error: 'unit' })
  .check(z.regex(/^KZ-([0-9]{2}|[A-Z]{2,4})$/, { error: 'unit' }));
/** KATO code of the second level. */
export const districtId = z
  .string({ error: 'district' })
  .check(z.regex(/^[0-9]{9}$/, { error: 'district' }));

// Control characters, direction overrides and the byte-order mark: they hide text from the reader.
const direction = '\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const forbidden = new RegExp(`[${direction}]|[^\\P{Cc}\\t\\n\\r]`, 'u');
const forbiddenInLine = new RegExp(`[\\p{Cc}\\u200e\\u200f\\u2028\\u2029${direction}]`, 'u');

/** One line of text: NFC, trimmed, without control or direction characters; 1…max characters. */
export function line(max: number) {
  return z.pipe(
    z.string({ error: 'text' }).check(
      z.maxLength(max * 4, { error: 'tooLong' }),
      z.refine((text) => !forbiddenInLine.test(text.trim()), { error: 'controlCharacters' }),
    ),
    z.pipe(
      z.transform((text: string) => text.normalize('NFC').trim()),
      z
        .string()
        .check(z.minLength(1, { error: 'required' }), z.maxLength(max, { error: 'tooLong' })),
    ),
  );
}

/** Text of several lines: NFC, trimmed; 1…max characters. */
export function paragraph(max: number) {
  return z.pipe(
    z.string({ error: 'text' }).check(
      z.maxLength(max * 4, { error: 'tooLong' }),
      z.refine((text) => !forbidden.test(text), { error: 'controlCharacters' }),
    ),
    z.pipe(
      z.transform((text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()),
      z
        .string()
        .check(z.minLength(1, { error: 'required' }), z.maxLength(max, { error: 'tooLong' })),
    ),
  );
}

/** A web address that a person may open; only http and https, never fetched by the server. */
export const webAddress = z.string({ error: 'text' }).check(
  z.maxLength(2000, { error: 'tooLong' }),
  // No user:password@ in front of the host: it disguises where a link leads.
  z.regex(/^https?:\/\/[^\s/?#@:]+\.[^\s/?#@:]+(:\d{1,5})?([/?#]\S*)?$/i, { error: 'webAddress' }),
);

/** A count of people, copies, views …: whole, 0…10^9. Empty is `null`, and empty is not zero. */
export const count = z.number({ error: 'number' }).check(
  z.refine((n) => Number.isInteger(n), { error: 'notWhole', abort: true }),
  z.refine((n) => n >= 0, { error: 'negative', abort: true }),
  z.refine((n) => n <= 1_000_000_000, { error: 'tooMuch' }),
);

/** A set given as a list: no value twice. */
export function setOf<S extends z.ZodMiniType>(item: S, max: number) {
  return z.array(item, { error: 'list' }).check(
    z.maxLength(max, { error: 'tooMany' }),
    z.refine((items) => new Set(items).size === items.length, { error: 'repeated' }),
  );
}

/** One of the codes. */
export function oneOf<const T extends readonly [string, ...string[]]>(codes: T) {
  return z.enum(codes, { error: 'choice' });
}
