/**
 * The address to return to after sign-in, if it is a page of our own; else `/`. A link must never
 * lead a person who has just signed in to a foreign site.
 */
export function ownPath(given: string | undefined): string {
  if (!given?.startsWith('/')) return '/';
  const url = parse(given);
  if (!url || url.origin !== location.origin) return '/';
  const path = url.pathname + url.search + url.hash;
  // «/sign-in?next=/sign-in…» would go round and round; «//host» after a dot segment is foreign
  return path.startsWith('//') || path.startsWith('/sign-in') ? '/' : path;
}

// URL.parse is too new for the oldest browsers that are served.
function parse(text: string): URL | null {
  try {
    return new URL(text, location.origin);
  } catch {
    return null;
  }
}
