// Before the first paint: the theme and language that the person chose, and the start of loading
// the words. Classic script, no imports; the same keys are used by platform/i18n and ui/theme.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is forbidden in this browser: the defaults hold
    }
  };
  const page = document.documentElement;
  const chosen = read('saqbol.theme');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  const language = read('saqbol.language');
  page.lang = language === 'ru' || language === 'en' ? language : 'kk';
  const ahead = (rel, href, as) => {
    const link = document.createElement('link');
    Object.assign(link, { rel, href });
    if (as) Object.assign(link, { as, crossOrigin: 'anonymous' });
    document.head.append(link);
  };
  const files = document.currentScript?.getAttribute(`data-words-${page.lang}`);
  for (const href of files ? files.split(' ') : []) ahead('modulepreload', href);
  // What the application asks for first. `/me` only where somebody was signed in: a refused answer
  // would be asked for twice.
  const wasSignedIn = location.pathname !== '/sign-in' && read('saqbol.wasSignedIn');
  ahead('preload', wasSignedIn ? '/api/v1/me' : '/api/v1/installation', 'fetch');
})();
