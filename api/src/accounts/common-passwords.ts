/**
 * Passwords of twelve characters and more that guessers try first: repeated, counted up, keyboard
 * walks, and words of this house. Shorter ones are refused by their length.
 */
const words = [
  'password',
  'passw0rd',
  'parol',
  'пароль',
  'құпиясөз',
  'saqbol',
  'сақбол',
  'qwerty',
  'йцукен',
  'admin',
  'welcome',
  'kazakhstan',
  'қазақстан',
  'казахстан',
  'letmein',
  'iloveyou',
];
const walks = [
  '01234567890123456789',
  '98765432109876543210',
  'qwertyuiopasdfghjklzxcvbnm',
  'йцукенгшщзхъфывапролджэячсмитьбю',
  'abcdefghijklmnopqrstuvwxyz',
];

/** True for a password that falls to the first guesses. */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFC').toLowerCase();
  if (new Set(plain).size < 5) return true;
  if (walks.some((walk) => walk.includes(plain) || walk.startsWith(plain.slice(0, 10))))
    return true;
  const bare = words
    .reduce((rest, word) => rest.replaceAll(word, ''), plain)
    .replaceAll(/[\d\s!@#$%^&*._-]/g, '');
  return bare.length < 4;
}
