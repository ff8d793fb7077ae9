/**
 * Keys of one letter work outside of fields, and can be switched off (WCAG 2.1.4): a voice that
 * dictates would press them. The choice is of the device.
 */
const storageKey = 'saqbol.keys';

let on = read();

export function singleKeysOn(): boolean {
  return on;
}

export function switchSingleKeys(to: boolean): void {
  on = to;
  try {
    if (to) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch (error) {
    console.warn(error); // storage is forbidden: the choice holds until the page is left
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** True where a letter is text: a field, or what is edited in place. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}
