import type { WrittenLetter } from '@saqbol/shared/replies/letter/letter.schema.ts';
import { expect, it } from 'vitest';
import { type LetterPage, letterPlaces } from './letter-places.ts';

const paragraph = (
  name: 'informing' | 'partners',
  lead: string,
  ...runs: (string | number)[]
): WrittenLetter['blocks'][number] => ({
  kind: 'paragraph',
  name,
  lead,
  isEdited: false,
  runs: runs.map((run) =>
    typeof run === 'string'
      ? { kind: 'text', text: run }
      : { kind: 'slot', name: 'met', value: String(run), blank: false },
  ),
});
const page = (...lines: [y: number, str: string][]): LetterPage => ({
  width: 100,
  height: 200,
  texts: lines.map(([y, str]) => ({ str, x: 10, y, width: str.length, height: 10 })),
});

it('finds a paragraph over two pages, past the page number and a hyphen at a line', () => {
  const pages = [page([70, '1. Басы. Бір'], [60, 'жұ-'], [40, '1']), page([130, 'мыс 42 адам.'])];
  const { paragraphs, figures } = letterPlaces(pages, [
    paragraph('informing', '1. Басы.', 'Бір жұмыс ', 42, ' адам.'),
  ]);
  expect(paragraphs.map(({ page, name }) => [page, name])).toEqual([
    [0, 'informing'],
    [1, 'informing'],
  ]);
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject({ page: 1, left: 0.14 });
});

it('leaves out what the pages do not say yet, and finds what comes after it', () => {
  const pages = [page([150, '2. Екінші. Бар.'])];
  const { paragraphs } = letterPlaces(pages, [
    paragraph('informing', '1. Бірінші.', 'Жаңа мәтін.'),
    paragraph('partners', '2. Екінші.', 'Бар.'),
  ]);
  expect(paragraphs.map((one) => one.name)).toEqual(['partners']);
});
