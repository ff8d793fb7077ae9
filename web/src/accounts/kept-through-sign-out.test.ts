import { beforeEach, expect, it } from 'vitest';
import { keptThroughSignOut } from './kept-through-sign-out.ts';

beforeEach(() => localStorage.clear());

it('brings back what was typed and not sent, and nothing that was read', () => {
  localStorage.setItem('saqbol.draft.officer.a', '{"title":"Кездесу"}');
  localStorage.setItem('saqbol.kept.answer', '"640 емес, 64"');
  localStorage.setItem('saqbol.language', 'ru');
  localStorage.setItem('saqbol.wasSignedIn', '1');
  const putBack = keptThroughSignOut();
  localStorage.clear(); // as the server's answer does
  putBack();
  expect({ ...localStorage }).toEqual({
    'saqbol.draft.officer.a': '{"title":"Кездесу"}',
    'saqbol.kept.answer': '"640 емес, 64"',
    'saqbol.language': 'ru',
  });
});
