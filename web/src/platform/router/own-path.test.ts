import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('the address to return to after sign-in', () => {
  it.each(['/activities?status=held&page=2#top', '/', '/units/KZ-55'])(
    'keeps %s, a page of our own',
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/x',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
  ])('turns %j into the start page, so that no link leads to a foreign site', (path) => {
    expect(ownPath(path)).toBe('/');
  });
});
