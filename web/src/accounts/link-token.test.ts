import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLink, keepLinkName, keepLinkToken, keptLink } from './link-token.ts';

describe('the token of an opened link', () => {
  beforeEach(forgetLink);

  it('stays in this tab with the name typed so far, so that a reload loses nothing', () => {
    keepLinkToken('first');
    keepLinkName('Сынақ Адам');
    expect(JSON.parse(sessionStorage.getItem('saqbol.link') ?? '')).toEqual({
      token: 'first',
      name: 'Сынақ Адам',
    });
    keepLinkToken('first'); // opened again
    expect(keptLink()).toEqual({ token: 'first', name: 'Сынақ Адам' });
  });

  it('gives way to another link, with the name of the person before', () => {
    keepLinkToken('first');
    keepLinkName('Сынақ Адам');
    keepLinkToken('second');
    expect(keptLink()).toEqual({ token: 'second', name: '' });
  });

  it('leaves nothing behind once it is spent', () => {
    keepLinkToken('first');
    forgetLink();
    expect(keptLink().token).toBe('');
    expect(sessionStorage.getItem('saqbol.link')).toBe(null);
  });

  it('is none when somebody else wrote under its name', () => {
    sessionStorage.setItem('saqbol.link', '"x"');
    expect(keptLink()).toEqual({ token: '', name: '' });
  });
});
