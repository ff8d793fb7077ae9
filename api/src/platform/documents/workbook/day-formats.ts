/** Which number formats show a number as a day or a time. Source: ECMA-376 part 1, 18.8.30. */

const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** Built-in formats of East Asian versions. */
const eastAsian = [27, 36] as const;
const eastAsianLater = [50, 58] as const;

export function isDayFormat(id: number, code: string | null): boolean {
  if (builtIn.has(id)) return true;
  if (id >= eastAsian[0] && id <= eastAsian[1]) return true;
  if (id >= eastAsianLater[0] && id <= eastAsianLater[1]) return true;
  if (code === null) return false;
  // Texts in quotes, colours and conditions in brackets, and escaped letters are no format.
  const bare = code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\./gi, '');
  return (
    /[dmyhs]/i.test(bare) &&
    !/^general$/i.test(bare.trim()) &&
    !/[0#?]/.test(bare.replace(/s+\.0+/gi, ''))
  );
}
