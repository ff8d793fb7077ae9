/**
 * Letters for official use (ҚБПҮ, ДСП) do not belong here: by a mark in a file's name or text they
 * are recognised and refused. Source of the marks: the rules on documents of restricted circulation.
 */

// A mark is a word of its own; it may be spelled with dots, or glued to a number by a hyphen.
const marks: readonly RegExp[] = [
  /(?<![\p{L}])қ\s?\.?\s?б\s?\.?\s?п\s?\.?\s?ү(?![\p{L}])/iu,
  /(?<![\p{L}])д\s?\.?\s?с\s?\.?\s?п(?![\p{L}])/iu,
  /для\s+служебного\s+пользования/iu,
  /қызмет(тік|\s+бабында)\s+(пайдалану|қолдану)(ға|\s+үшін)/iu,
];

// Look-alike Latin letters and no-break spaces would hide the mark from a plain search.
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

/** True when a file's name or text carries the mark of official use. */
export function isMarkedOfficialUse(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[_\s]+/g, ' ');
  return marks.some((mark) => mark.test(plain) || mark.test(inCyrillic(plain)));
}

/** Words that mix alphabets, read as Cyrillic; purely Latin words stay. */
function inCyrillic(text: string): string {
  return text.replace(/[\p{L}.]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/[a-z]/gi, (letter) => lookAlikes[letter.toLowerCase()] ?? letter)
      : word,
  );
}
