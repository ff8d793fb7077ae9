// One Latin skeleton for Kazakh, Russian and romanised spellings. It is not a transliteration to be
// shown: it only has to bring the spellings of one name together.
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Letters of the Latin alphabets of Kazakh that lose more than a mark. */
const latin: Readonly<Record<string, string>> = { ş: 'sh', ç: 'ch', ı: 'i', ŋ: 'n' };

/** Latin letters that are taken for Cyrillic ones where one or two stand inside a Cyrillic word. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

// What Latin letters say in pairs, before anything else becomes Latin: «Бекхан» has no «kh».
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sh'],
  [/dj|j/g, 'zh'],
  [/q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'u'],
  // «Есіл» and "Yesil"; «Шиелі» stays findable by «Ши».
  [/ye/g, 'e'],
  [/y/g, 'i'],
];
const spellings: readonly (readonly [RegExp, string])[] = [
  [/dzh/g, 'zh'],
  [/g+/g, 'g'],
  [/ng/g, 'n'],
  // «Рудный» and "Rudny", «Маңғыстау» and "Mangghystau".
  [/(.)\1+/g, '$1'],
];

const apostrophes = /(?<=\p{L})['’ʼ`´ʹ]+/gu;
const latinLetter = /[a-zà-ɏ]/;
const mixed = /(?:[a-z]\p{L}*[\u0400-\u04ff]|[\u0400-\u04ff]\p{L}*[a-z])/u;
/** A longer run is a name with a Cyrillic ending: «Kaspiдің». */
const strayLetters = /(?<![a-z])[aceikmoptxy]{1,2}(?![a-z])/g;
const digit = /\d/;

/**
 * Text folded for search: lower case, one skeleton for «Көкшетау», «Кокшетау» and "Kokshetau",
 * words parted by single spaces, marks dropped; figures stay as they are. A change of what it gives
 * needs a migration: the database keeps the texts of entries folded.
 */
export function fold(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  // No rule reaches over a space: words without figures are folded all at once.
  const isPlain = !digit.test(words) && !latinLetter.test(words);
  return isPlain ? respell(romanised(words)) : words.split(' ').map(foldedWord).join(' ').trim();
}

function foldedWord(word: string): string {
  if (digit.test(word)) return withoutMarks(romanised(word));
  const own = mixed.test(word) ? word.replace(strayLetters, inCyrillic) : word;
  if (!latinLetter.test(own)) return respell(romanised(own));
  return respell(romanised(applied(withoutMarks(own), latinSpellings)));
}

function inCyrillic(stray: string): string {
  return replaced(stray, lookAlikes);
}

/** Cyrillic becomes Latin; marks of whatever else go. */
function romanised(text: string): string {
  return withoutMarks(replaced(text, cyrillic));
}

function replaced(text: string, letters: Readonly<Record<string, string>>): string {
  let result = '';
  for (const character of text) result += letters[character] ?? character;
  return result;
}

/** Latin letters without their marks; Cyrillic ones keep theirs, which make them other letters. */
function withoutMarks(text: string): string {
  if (/^[\u0400-\u04ff a-z\d]*$/.test(text)) return text;
  let result = '';
  for (const character of text) {
    result += latin[character] ?? (cyrillic[character] === undefined ? bare(character) : character);
  }
  return result;
}

function bare(character: string): string {
  return character.normalize('NFD').replace(/\p{M}/gu, '');
}

function respell(text: string): string {
  return applied(text, spellings);
}

function applied(text: string, rules: typeof spellings): string {
  return rules.reduce((before, [from, to]) => before.replace(from, to), text);
}

/** True when every word of the query stands somewhere in the text; an empty query finds all. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
