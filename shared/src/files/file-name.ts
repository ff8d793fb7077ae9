/** Names of files as they are kept: shown and downloaded, never part of a path of ours. */

const mostCharacters = 120;
/** Characters that Windows refuses in names; they stand for folders and wild cards. */
const forbidden = /[<>:"/\\|?*]/g;
// Control and direction characters hide the real ending («gpj.exe» read from the right).
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Names of devices in Windows, with any ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name without folders, hidden and forbidden characters, at most 120 characters with its ending.
 * Empty when nothing is left of it.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(hidden, '')
    .replace(forbidden, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const safe = device.test(plain) ? `_${plain}` : plain;
  if (safe.length <= mostCharacters) return safe;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(safe)?.[0] ?? '';
  const start = [...safe.slice(0, safe.length - ending.length)];
  // By whole characters: half a surrogate pair is none.
  let kept = '';
  for (const one of start) {
    if (kept.length + one.length + ending.length > mostCharacters) break;
    kept += one;
  }
  return `${kept.trimEnd()}${ending}`;
}
