/**
 * "Three of them" in Kazakh: the number itself takes the ending, so it is a stored word or form and
 * nothing is ever glued to it. Up to seven in words («үшеуі»), from eight in figures («20-сы»).
 */
export type SomeForm = 'nom' | 'gen';

const inWords = ['біреуі', 'екеуі', 'үшеуі', 'төртеуі', 'бесеуі', 'алтауы', 'жетеуі'] as const;

/** Endings by the word that is read last: ones, tens, or a hundred or thousand. */
const ones = ['', 'і', 'сі', 'і', 'і', 'і', 'сы', 'сі', 'і', 'ы'] as const;
const tens = ['', 'ы', 'сы', 'ы', 'ы', 'сі', 'ы', 'і', 'і', 'ы'] as const;
const hundred = 'і'; // жүзі
const thousand = 'ы'; // мыңы

/** «үшеуі», «20-сы»; in the genitive «үшеуінің», «20-сының». `count` is a whole number above zero. */
export function kazakhSome(count: number, form: SomeForm = 'nom'): string {
  const whole = inWords[count - 1] ?? `${count}-${endingOf(count)}`;
  return form === 'nom' ? whole : whole + genitiveOf(whole);
}

function endingOf(count: number): string {
  return (
    ones[count % 10] ||
    tens[Math.floor(count / 10) % 10] ||
    (Math.floor(count / 100) % 10 > 0 ? hundred : thousand)
  );
}

/** After the possessive: soft after «і», hard after «ы». */
function genitiveOf(whole: string): string {
  return whole.endsWith('і') ? 'нің' : 'ның';
}
