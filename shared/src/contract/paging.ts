/** Lists: `{ items, nextCursor, total }`; `limit` ≤ 200, opaque `cursor`; counts exact to 10,000. */
import * as z from 'zod/mini';

/** Counts are exact up to this; more is answered as one above it and shown as "10,000+". */
export const exactCountLimit = 10_000;

const wholeNumberText = z.string().check(z.regex(/^\d{1,6}$/, { error: 'notWhole' }));

export const pageQuery = {
  limit: z._default(
    z.pipe(
      wholeNumberText,
      z.pipe(
        z.transform((text: string) => Number(text)),
        z
          .number()
          .check(z.minimum(1, { error: 'tooLittle' }), z.maximum(200, { error: 'tooMuch' })),
      ),
    ),
    50 as never,
  ),
  cursor: z.optional(
    z.string().check(z.minLength(1, { error: 'cursor' }), z.maxLength(1000, { error: 'cursor' })),
  ),
};

export function page<S extends z.ZodMiniType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: z.number() });
}
