import type { PaletteItem } from './palette-items.ts';

/*
 * What was gone to lately, last first; of one person on this device, and gone with the sign-out.
 */
const most = 7;
const keyOf = (userId: string) => `saqbol.recent.${userId}`;

/** What is kept of an item: an address with a name. */
type Kept = Pick<PaletteItem, 'key' | 'label' | 'detail' | 'icon' | 'to' | 'search'>;

export function recentItems(userId: string): PaletteItem[] {
  return read(userId).map((kept) => ({ ...kept, group: 'recent' }));
}

/** Actions are done and over; only places are gone back to. */
export function rememberItem(userId: string, item: PaletteItem): void {
  if (!item.to) return;
  const { key, label, detail, icon, to, search } = item;
  const kept: Kept = { key, label, icon, to, ...(detail && { detail }), ...(search && { search }) };
  const others = read(userId).filter((one) => one.key !== key);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify([kept, ...others].slice(0, most)));
  } catch (error) {
    console.warn(error); // full or forbidden: nothing is remembered
  }
}

function read(userId: string): Kept[] {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(given) ? given.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  const one = value as Kept | null;
  return (
    typeof one?.key === 'string' && typeof one.label === 'string' && typeof one.to === 'string'
  );
}
