import { describe, expect, test } from 'vitest';
import { firstLetter } from '../../campaigns/first-letter/letter.ts';
import { letterLanguages, letterParagraphs } from '../reply.schema.ts';
import { nothingHeld, sampleContent, sampleFacts } from './letter.samples.ts';
import type { LetterBlock } from './letter.types.ts';
import { letterPlainText, textOfBlock } from './letter-plain-text.ts';
import { letterText, suggestedParagraph } from './letter-text.ts';
import { slotNames } from './slot.names.ts';
import { slotLabels } from './slot-labels.ts';
import { unknownSlotErrors, unknownSlots } from './slot-text.ts';
import { suggestedSentences } from './suggested-sentences.ts';

const paragraphs = (lang: 'kk' | 'ru', own: Record<string, string>) => {
  const none = {
    consideration: null,
    informing: null,
    partners: null,
    source: null,
    planned: null,
  };
  const texts = { kk: none, ru: none };
  return { paragraphs: { ...texts, [lang]: { ...none, ...own } } };
};
const find = (blocks: LetterBlock[], name: string) =>
  blocks.filter((block) => block.kind === 'paragraph' && block.name === name);

describe('the letter', () => {
  test('has its parts in the order of the form, in both languages', () => {
    for (const lang of letterLanguages) {
      const kinds = letterText(sampleFacts('KZ-55'), sampleContent(), lang).map(({ kind }) => kind);
      expect([...new Set(kinds)]).toEqual([
        'letterhead',
        'registration',
        'reference',
        'addressee',
        'heading',
        'paragraph',
        'appendix-mark',
        'signature',
        'executor',
        'appendix',
      ]);
    }
  });

  test('marks every figure as a slot, so that none can be typed over', () => {
    const [informing] = find(letterText(sampleFacts('KZ-55'), sampleContent(), 'kk'), 'informing');
    if (informing?.kind !== 'paragraph') throw new Error('no paragraph');
    const typed = informing.runs.filter((run) => run.kind === 'text').map(({ text }) => text);
    // «1-кестесінде» too takes its number from the facts.
    expect(typed.join('')).not.toMatch(/\d/);
    expect(informing.runs).toContainEqual({
      kind: 'slot',
      name: 'met',
      value: '33\u00A0227',
      blank: false,
    });
  });

  test('never breaks a line after №', () => {
    for (const unitId of firstLetter.recipientUnitIds) {
      for (const lang of letterLanguages) {
        const text = letterPlainText(
          letterText(sampleFacts(unitId), sampleContent(), lang).filter(
            ({ kind }) => kind !== 'appendix',
          ),
        );
        expect(text).not.toMatch(/№[^\u00A0]/);
      }
    }
  });

  test('without anything to list has no appendix and no mark of one', () => {
    const blocks = letterText(
      sampleFacts('KZ-10', nothingHeld.facts),
      sampleContent(nothingHeld.content),
      'ru',
    );
    expect(blocks.map(({ kind }) => kind)).not.toContain('appendix');
    expect(blocks.map(({ kind }) => kind)).not.toContain('appendix-mark');
    expect(letterPlainText(blocks)).not.toContain('..');
  });

  test('leaves room to write where a fact is missing, and says so in the run', () => {
    const [consideration] = find(
      letterText(sampleFacts('KZ-10'), sampleContent({ responsible: null }), 'kk'),
      'consideration',
    );
    expect(consideration).toMatchObject({
      runs: expect.arrayContaining([
        { kind: 'slot', name: 'responsible', value: '____________', blank: true },
      ]),
    });
  });

  test('keeps reach that nobody counted out of the sentence: it is not zero', () => {
    const facts = sampleFacts('KZ-10');
    const text = (totals: object) =>
      letterPlainText(
        letterText({ ...facts, totals: { ...facts.totals, ...totals } }, sampleContent(), 'ru'),
      );
    expect(text({ met: null })).not.toContain('при личных встречах');
    expect(text({ met: 0 })).toContain('при личных встречах – 0'.replace(' – ', '\u00A0– '));
    expect(text({ met: null, delivered: null, seen: null })).not.toContain('Показатели охвата');
  });
});

describe('a paragraph that the coordinator wrote', () => {
  const own = 'Біз {{met}} адаммен кездестік.\nЕкінші жол № 5.';

  test('stands instead of the suggested one, line by line, its slots filled', () => {
    const content = sampleContent(paragraphs('kk', { informing: own }));
    const blocks = find(letterText(sampleFacts('KZ-55'), content, 'kk'), 'informing');
    expect(blocks.map(textOfBlock)).toEqual([
      '2. Азаматтарды хабардар ету және ескерту. Біз 33\u00A0227 адаммен кездестік.',
      'Екінші жол №\u00A05.',
    ]);
    expect(blocks[0]).toMatchObject({ isEdited: true });
  });

  test('begins from the suggested one, which knows only slots of the list', () => {
    for (const lang of letterLanguages) {
      for (const name of letterParagraphs) {
        const text = suggestedParagraph(name, sampleFacts('KZ-55'), sampleContent(), lang);
        expect(unknownSlots(text)).toEqual([]);
        const again = sampleContent(paragraphs(lang, { [name]: text }));
        const plain = (content: typeof again) =>
          find(letterText(sampleFacts('KZ-55'), content, lang), name).map(textOfBlock);
        expect(plain(again)).toEqual(plain(sampleContent()));
      }
    }
  });

  test('with an unknown slot is refused at its field', () => {
    expect(unknownSlots('{{met}} {{ people }} {{people}} {{}} {met} {{{seen}}}')).toEqual([
      'people',
      '',
    ]);
    expect(unknownSlotErrors('{{people}}', '/paragraphs/kk/informing')).toEqual([
      { pointer: '/paragraphs/kk/informing', code: 'unknownSlot', params: { slot: 'people' } },
    ]);
    expect(unknownSlotErrors(null, '/x')).toEqual([]);
  });

  test('keeps as text whatever only looks like code', () => {
    const hostile = '#panic("x") {{constructor}} {{ </w:t> $x$ \\ @a <b>';
    const content = sampleContent(paragraphs('ru', { informing: hostile }));
    const [block] = find(letterText(sampleFacts('KZ-55'), content, 'ru'), 'informing');
    expect(block && textOfBlock(block)).toContain(hostile);
  });
});

test('typed measures are text: braces in them are no slots', () => {
  const [measure] = sampleContent().plannedMeasures;
  const plannedMeasures = [{ ...measure, textKk: 'жүктеу {{met}}' }] as never;
  const [block] = find(
    letterText(sampleFacts('KZ-55'), sampleContent({ plannedMeasures }), 'kk'),
    'planned',
  );
  expect(block && textOfBlock(block)).toContain('жүктеу {{met}}');
});

describe('suggested sentences', () => {
  test('name partners and their figures without a case ending on a name', () => {
    const [push] = suggestedSentences(sampleFacts('KZ-55'), sampleContent(), 'kk');
    expect(push?.text.replaceAll('\u00A0', ' ')).toBe(
      'Қосымшасы арқылы пайдаланушыларға ескерту жіберген серіктестер – Үлгі банк; жеткізілген push-хабарламалар саны – 64 300.',
    );
    expect(unknownSlots(push?.template ?? '{{x}}')).toEqual([]);
  });

  test('are not offered again once they stand in the paragraph', () => {
    const before = suggestedSentences(sampleFacts('KZ-55'), sampleContent(), 'ru');
    const content = sampleContent(paragraphs('ru', { partners: `А. ${before[0]?.template}` }));
    const after = suggestedSentences(sampleFacts('KZ-55'), content, 'ru');
    expect(after).toHaveLength(before.length - 1);
  });

  test('leave out what nobody counted', () => {
    const facts = { ...sampleFacts('KZ-55'), channels: [] };
    const [push] = suggestedSentences(facts, sampleContent(), 'ru');
    expect(push?.template).not.toContain('pushMessages');
  });
});

test('every slot has its label in three languages', () => {
  for (const name of slotNames) {
    expect(Object.values(slotLabels[name]).every((label) => label.length > 3)).toBe(true);
  }
});
