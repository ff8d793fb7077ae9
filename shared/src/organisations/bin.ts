/** Weights of the two rounds of the check digit of a BIN and of an IIN. */
const firstRound = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondRound = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The twelfth digit for the first eleven, or null when no valid number can begin with them
 * (both rounds give 10).
 */
export function checkDigit(elevenDigits: string): number | null {
  for (const weights of [firstRound, secondRound]) {
    const sum = weights.reduce((total, weight, i) => total + weight * Number(elevenDigits[i]), 0);
    if (sum % 11 < 10) return sum % 11;
  }
  return null;
}

export function hasValidCheckDigit(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigit(text.slice(0, 11)) === Number(text[11]);
}

/**
 * Business identification number: year and month of registration, kind of entity in the fifth
 * digit (4 resident legal entity, 5 non-resident, 6 individual entrepreneur), a mark in the sixth
 * (0 head office, 1 branch, 2 representative office, 3 farm), check digit last.
 */
export function isValidBin(text: string): boolean {
  if (!hasValidCheckDigit(text)) return false;
  const month = Number(text.slice(2, 4));
  return month >= 1 && month <= 12 && /^[456][0-3]$/.test(text.slice(4, 6));
}
