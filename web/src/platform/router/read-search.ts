/** One of the codes, or undefined for anything else: a wrong address shows the page unfiltered. */
export function readCode<const T extends string>(
  value: unknown,
  codes: readonly T[],
): T | undefined {
  return codes.find((code) => code === value);
}

/** A text of an address, trimmed; a number that was read from it is text again. */
export function readText(value: unknown, shape: RegExp): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).normalize('NFC').trim();
  return shape.test(text) ? text : undefined;
}

/** Shapes of what stands in addresses, as the contract has them. */
export const searchShapes = {
  id: /^[\w-]{1,64}$/,
  unit: /^KZ-([0-9]{2}|[A-Z]{2,4})$/,
  district: /^[0-9]{9}$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  line: /^[^\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]{1,100}$/u,
} as const;

/** The search without what is undefined, so that equal filters make equal addresses and keys. */
export function compact<T extends object>(search: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
