import {
  letterVariants,
  sampleContent,
  sampleFacts,
} from '@saqbol/shared/replies/letter/letter.samples.ts';
import type { LetterBlock } from '@saqbol/shared/replies/letter/letter.types.ts';
import { textOfBlock } from '@saqbol/shared/replies/letter/letter-plain-text.ts';
import { letterText } from '@saqbol/shared/replies/letter/letter-text.ts';
import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../platform/documents/reading/read-docx.ts';
import { readPdf } from '../../platform/documents/reading/read-pdf.ts';
import { replyLetterDocx } from './reply-letter-docx.ts';
import { replyLetterPdf } from './reply-letter-pdf.ts';

const sheetBlank = /(Қосымша: |Приложение: на )____/;
/** Letters alone: where spaces and bars of cells fall is a matter of layout. */
const letters = (text: string) => text.replace(/[\s|\u200B]/g, '');
const expected = (blocks: readonly LetterBlock[], sheets: string) =>
  letters(blocks.map(textOfBlock).join('').replace(sheetBlank, `$1${sheets}`));

const hostile =
  '#panic("x") #include "/etc/passwd" {{ {{met}} }} </w:t><w:p/> $x$ *b* _i_ `c` @a <l> \\u{41} = h';
const hostileFacts = () => {
  const [activity] = sampleFacts('KZ-55').activities;
  return sampleFacts('KZ-55', {
    outgoingNo: hostile,
    activities: [{ ...activity, title: hostile, place: hostile } as never],
  });
};
const hostileContent = () =>
  sampleContent({
    narrative: { kk: hostile, ru: hostile },
    signatory: { name: hostile, position: { kk: hostile, ru: hostile } },
    executor: { name: hostile, phone: hostile },
    responsible: { kk: hostile, ru: hostile },
  });

describe('the printed letter', () => {
  for (const { name, facts, content } of letterVariants) {
    test.each(letterLanguages)(
      `«${name}» in %s is read by its tags as it was written`,
      async (lang) => {
        const blocks = letterText(sampleFacts('KZ-55', facts), sampleContent(content), lang);
        const pdf = await readPdf(await replyLetterPdf(blocks, lang));
        expect(letters(pdf.taggedText)).toBe(expected(blocks, '1'));
        expect(pdf.isMarked).toBe(true);
        expect(pdf.language).toBe(`${lang}-KZ`);
        expect(pdf.title).not.toBe('');
        expect(pdf.roles[0]).toBe('Root');
        expect(pdf.roles).toContain('H1');
      },
    );
  }

  test('is accessible by its own statement, and has heads in its tables', async () => {
    const blocks = letterText(sampleFacts('KZ-10'), sampleContent(), 'kk');
    const bytes = await replyLetterPdf(blocks, 'kk');
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
    const { roles } = await readPdf(bytes);
    expect(roles.filter((role) => role === 'Table')).toHaveLength(3);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(7 + 6 + 8);
  });

  test('carries page numbers from the second page on, and none on the first', async () => {
    const { pages } = await readPdf(
      await replyLetterPdf(letterText(sampleFacts('KZ-10'), sampleContent(), 'ru'), 'ru'),
    );
    expect(pages[0]?.trimStart().startsWith('1')).toBe(false);
    expect(pages[1]?.trimStart().startsWith('2')).toBe(true);
  });

  test('keeps the last sentence, signature and executor on one page', async () => {
    for (let more = 0; more < 12; more += 1) {
      const text = Array.from({ length: more * 2 }, (_, i) => `Қосымша сөйлем ${i}.`).join('\n');
      const content = sampleContent({ narrative: { kk: text || null, ru: null } });
      const { pages } = await readPdf(
        await replyLetterPdf(letterText(sampleFacts('KZ-10'), content, 'kk'), 'kk'),
      );
      const page = pages.find((one) => one.includes('Аталған бағыттағы'));
      expect(page).toContain('А. Тегі');
      expect(page).toContain('Тел.:');
    }
  });

  test('is the same file for the same letter', async () => {
    const blocks = letterText(sampleFacts('KZ-10'), sampleContent(), 'kk');
    expect(await replyLetterPdf(blocks, 'kk')).toEqual(await replyLetterPdf(blocks, 'kk'));
  });

  test('shows code-like text as text', async () => {
    const blocks = letterText(hostileFacts(), hostileContent(), 'ru');
    const { taggedText } = await readPdf(await replyLetterPdf(blocks, 'ru'));
    expect(letters(taggedText)).toContain(letters('#panic("x") #include "/etc/passwd"'));
    expect(letters(taggedText)).toContain(letters('</w:t><w:p/> $x$ *b* _i_ `c` @a <l> \\u{41}'));
  });

  test('of six hundred entries repeats the heads, and is made in a thread of its own', async () => {
    const [activity] = sampleFacts('KZ-10').activities;
    const activities = Array.from({ length: 600 }, () => activity) as never;
    const blocks = letterText(sampleFacts('KZ-10', { activities }), sampleContent(), 'kk');
    const pdf = await readPdf(await replyLetterPdf(blocks, 'kk'));
    expect(pdf.pageCount).toBeGreaterThan(20);
    for (const page of pdf.pages.slice(3)) expect(page).toContain('Растайтын');
    const sheets = /Қосымша:\s*(\d+)\s*парақта/.exec(pdf.taggedText)?.[1];
    expect(Number(sheets)).toBe(pdf.pageCount - 2);
  });
});

describe('the Word letter', () => {
  for (const { name, facts, content } of letterVariants) {
    test.each(letterLanguages)(`«${name}» in %s has the same text as the blocks`, async (lang) => {
      const blocks = letterText(sampleFacts('KZ-55', facts), sampleContent(content), lang);
      const docx = readDocx(await replyLetterDocx(blocks, lang, 1));
      expect(letters(docx.paragraphs.join(''))).toBe(expected(blocks, '1'));
    });
  }

  test('names its language, its font and the rows that are heads', async () => {
    const blocks = letterText(sampleFacts('KZ-10'), sampleContent(), 'kk');
    const { parts, elements } = readDocx(await replyLetterDocx(blocks, 'kk'));
    const styles = parts.get('word/styles.xml')?.toString() ?? '';
    expect(styles).toContain('w:val="kk-KZ"');
    expect(styles).toContain('Times New Roman');
    expect(elements).toContain('w:tblHeader');
    expect(elements).toContain('w:noBreakHyphen');
  });

  test('counts the sheets of the appendix as the printed form does', async () => {
    const blocks = letterText(sampleFacts('KZ-10'), sampleContent(), 'kk');
    const { paragraphs } = readDocx(await replyLetterDocx(blocks, 'kk'));
    expect(paragraphs).toContain('Қосымша: 1 парақта.');
  });

  test('of six hundred entries is written whole, in a thread of its own', async () => {
    const [activity] = sampleFacts('KZ-10').activities;
    const activities = Array.from({ length: 600 }, () => activity) as never;
    const blocks = letterText(sampleFacts('KZ-10', { activities }), sampleContent(), 'kk');
    const { paragraphs } = readDocx(await replyLetterDocx(blocks, 'kk'));
    expect(paragraphs.filter((text) => text === activity?.title)).toHaveLength(600);
  });

  test('shows code-like text as text, and stays well-formed', async () => {
    const blocks = letterText(hostileFacts(), hostileContent(), 'kk');
    const { paragraphs } = readDocx(await replyLetterDocx(blocks, 'kk', 1));
    expect(paragraphs.join('\n')).toContain('</w:t><w:p/> $x$ *b* _i_ `c`');
  });
});

// Every character there is, well-formed or not, goes once through both documents.
test('no character of Unicode breaks a document: it is shown, replaced or dropped', async () => {
  const names = Array.from({ length: 64 }, (_, i) =>
    String.fromCharCode(...Array.from({ length: 1024 }, (_, j) => i * 1024 + j)),
  );
  const text = [...names, '\u{1F393}\u{1F1F0}\u{1F1FF}👨‍👩‍👧', '\u{E0041}', '\u{10FFFF}'].join(' ');
  const content = sampleContent({ narrative: { kk: text, ru: null } });
  const blocks = letterText(sampleFacts('KZ-10'), content, 'kk');
  const pdf = await readPdf(await replyLetterPdf(blocks, 'kk'));
  expect(letters(pdf.taggedText)).toContain('ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОП');
  // A script that the font lacks: letters are not lost silently.
  expect(pdf.taggedText).toContain('□□□');
  expect(pdf.taggedText).toContain('Аталған бағыттағы');
  expect(readDocx(await replyLetterDocx(blocks, 'kk', 1)).paragraphs.length).toBeGreaterThan(10);
});
