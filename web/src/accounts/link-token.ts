/*
 * The token of an opened link. It stands after '#', so that no server and no log sees it, and is
 * taken out of the address bar at once: nobody reads it over a shoulder, in a screenshot or in the
 * browser's history. It stays in this tab, so that a reload loses nothing, until it is spent.
 */
const key = 'saqbol.link';

interface Kept {
  readonly token: string;
  /** What the person has typed as a name so far. */
  readonly name: string;
}

let inMemory: Kept | null = null;

/** Keeps the token of a link that was just opened; one before it is forgotten with its name. */
export function keepLinkToken(token: string): void {
  if (token !== keptLink().token) keep({ token, name: '' });
}

export function keepLinkName(name: string): void {
  keep({ ...keptLink(), name });
}

/** The link of this tab; an empty token when there is none. */
export function keptLink(): Kept {
  return inMemory ?? read() ?? { token: '', name: '' };
}

/** Spent or refused: nothing of it stays. */
export function forgetLink(): void {
  inMemory = null;
  try {
    sessionStorage.removeItem(key);
  } catch (error) {
    console.warn(error);
  }
}

function keep(kept: Kept) {
  inMemory = kept;
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch (error) {
    console.warn(error); // storage is forbidden: the link holds until the page is left
  }
}

function read(): Kept | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const kept = value as Kept | null;
    return typeof kept?.token === 'string' && typeof kept.name === 'string' ? kept : null;
  } catch {
    return null; // storage is forbidden, or somebody else wrote under our name
  }
}
