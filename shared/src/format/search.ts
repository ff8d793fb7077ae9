// One Latin skeleton for Kazakh, Russian and romanised spellings. It is not a transliteration to be
// shown: it only has to bring the spellings of one name together.
const letters: Readonly<Record<string, string>> = {
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
  // Letters of the Latin alphabets of Kazakh that lose more than a mark.
  ş: 'sh',
  ç: 'ch',
  ı: 'i',
  ŋ: 'n',
};

// Applied in this order to Latin text, whether typed so or made from Cyrillic letters.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sh'],
  [/dzh|dj|j/g, 'zh'],
  [/q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'u'],
  [/y/g, 'i'],
  [/g+/g, 'g'],
  [/ng/g, 'n'],
  [/ie/g, 'e'],
  // «Рудный» and "Rudny", «Маңғыстау» and "Mangghystau".
  [/(.)\1+/g, '$1'],
];

const digit = /\d/;

/**
 * Text folded for search: lower case, one skeleton for «Көкшетау», «Кокшетау» and "Kokshetau",
 * words parted by single spaces, marks dropped; figures stay as they are.
 */
export function fold(text: string): string {
  let latin = '';
  for (const character of text.normalize('NFC').toLowerCase())
    latin += letters[character] ?? character;
  latin = latin.normalize('NFD').replace(/\p{M}/gu, '');
  const words = latin.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // No rule reaches over a space: words without figures are folded all at once.
  if (!digit.test(words)) return respell(words);
  return words
    .split(' ')
    .map((word) => (digit.test(word) ? word : respell(word)))
    .join(' ');
}

function respell(text: string): string {
  return spellings.reduce((before, [from, to]) => before.replace(from, to), text);
}

/** True when every word of the query stands somewhere in the text; an empty query finds all. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
