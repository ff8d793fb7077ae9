import { sampleContent, sampleFacts } from '@saqbol/shared/replies/letter/letter.samples.ts';
import { textOfBlock } from '@saqbol/shared/replies/letter/letter-plain-text.ts';
import { letterText } from '@saqbol/shared/replies/letter/letter-text.ts';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../../tests/helpers/archive.ts';
import { readDocx } from '../../platform/documents/reading/read-docx.ts';
import { letterheadFaults, renderOnLetterhead } from './letterhead-template.ts';

const lines = [
  'Үлгі бланк',
  '{{registration}}',
  '{{addressee}}',
  '{{heading}}',
  '{{#paragraphs}}',
  '{{lead}}{{text}}',
  '{{/paragraphs}}',
  '{{position}} {{signatory}}',
  '{{executor}} {{phone}}',
];

async function letterhead(more: readonly string[] = []): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const children = [
    ...[...lines, ...more].map((text) => new Paragraph(text)),
    new Table({
      rows: [
        new TableRow({
          children: [cell('{{#partners}}{{number}}'), cell('{{name}}{{/partners}}')],
        }),
      ],
    }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The letterhead with a part added or changed. */
async function changed(name: string, change: (old: string) => string): Promise<Uint8Array> {
  const zip = new PizZip(await letterhead());
  zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const codes = (file: Uint8Array) => letterheadFaults(file).map(({ code }) => code);
const inBody = (xml: string) =>
  changed('word/document.xml', (old) => old.replace('<w:body>', `<w:body>${xml}`));

describe('a letterhead of ours', () => {
  test('that knows the tags is accepted and filled with the letter', async () => {
    const template = await letterhead();
    expect(letterheadFaults(template)).toEqual([]);
    const hostile = '{{signatory}} </w:t> {#x} #panic';
    const blocks = letterText(
      sampleFacts('KZ-55'),
      sampleContent({ narrative: { kk: hostile, ru: null } }),
      'kk',
    );
    const { paragraphs } = readDocx(renderOnLetterhead(template, blocks));
    for (const block of blocks) {
      if (block.kind === 'paragraph') expect(paragraphs).toContain(textOfBlock(block));
    }
    // Braces in a text are no tags of the template.
    expect(paragraphs).toContain(hostile.replace('{{signatory}}', '{{signatory}}'));
    expect(paragraphs).toContain('«Үлгі банк» АҚ');
    expect(paragraphs).toContain('«Үлгі құрылыс» ЖШС');
  });
});

describe('refused, with the place named', () => {
  test.each([
    ['{{salary}}', 'unknown-tag', 'salary'],
    ['{{constructor}}', 'unknown-tag', 'constructor'],
    ['{{#officers}}{{name}}{{/officers}}', 'unknown-tag', 'officers'],
    ['{{@heading}}', 'unknown-tag', '@heading'],
    // A column outside its table.
    ['{{evidence}}', 'unknown-tag', 'evidence'],
    ['{{heading', 'broken-tag', 'heading'],
    ['{{#partners}}', 'broken-tag', 'partners'],
    ['{{/partners}}', 'broken-tag', 'partners'],
  ])('%s', async (line, code, tag) => {
    expect(letterheadFaults(await letterhead([line]))).toContainEqual({
      code,
      part: 'word/document.xml',
      tag,
    });
  });

  test('a letterhead without the letter’s text', async () => {
    const bytes = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('{{heading}}')] }] }),
    );
    expect(letterheadFaults(bytes).map(({ tag }) => tag)).toEqual(['paragraphs', 'text']);
  });

  test('macros, by their part and by their type', async () => {
    expect(letterheadFaults(await changed('word/vbaProject.bin', () => 'x'))).toContainEqual({
      code: 'macro',
      part: 'word/vbaProject.bin',
      tag: null,
    });
    const typed = await changed('[Content_Types].xml', (old) =>
      old.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
    );
    expect(codes(typed)).toEqual(['macro']);
  });

  test('links to the outside, by relationship and by field', async () => {
    const related = await changed('word/_rels/document.xml.rels', (old) =>
      old.replace(
        '</Relationships>',
        '<Relationship Id="x" Type="t" Target="https://a.kz/t.dotm" TargetMode="&#69;xternal"/></Relationships>',
      ),
    );
    expect(letterheadFaults(related)).toEqual([
      { code: 'external-link', part: 'word/_rels/document.xml.rels', tag: null },
    ]);
    const field =
      '<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://a.kz"</w:instrText></w:r></w:p>';
    expect(codes(await inBody(field))).toEqual(['external-link']);
    expect(codes(await inBody('<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'))).toEqual(
      [],
    );
  });

  test('embedded files and foreign chunks', async () => {
    expect(codes(await changed('word/embeddings/a.xlsx', () => 'x'))).toEqual(['embedded-object']);
    expect(codes(await inBody('<w:altChunk r:id="a"/>'))).toEqual(['embedded-object']);
  });

  test('broken XML and document types', async () => {
    expect(codes(await changed('word/styles.xml', () => '<a><b></a>'))).toEqual(['broken-xml']);
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a/>';
    expect(codes(await changed('word/styles.xml', () => entity))).toContain('broken-xml');
  });

  test('an encrypted file, of either kind', () => {
    expect(codes(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'))).toEqual(['encrypted']);
    const locked = archive([{ name: 'word/document.xml', content: Buffer.from('x'), flags: 1 }]);
    expect(letterheadFaults(locked)).toEqual([
      { code: 'encrypted', part: 'word/document.xml', tag: null },
    ]);
  });

  test('a bomb that states a small size, without unpacking it', () => {
    const content = Buffer.alloc(300 * 1024 * 1024);
    const bomb = archive([{ name: 'word/document.xml', content, stated: 10 }]);
    const before = process.memoryUsage().rss;
    expect(codes(bomb)).toEqual(['too-large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('many small parts that together are too much', () => {
    const content = Buffer.alloc(9 * 1024 * 1024);
    const parts = Array.from({ length: 6 }, (_, i) => ({ name: `word/${i}.xml`, content }));
    expect(codes(archive(parts))).toEqual(['too-large']);
  });

  test('more than 200 parts, names that lead outside, the same part twice', () => {
    const part = (name: string) => ({ name, content: Buffer.from('<a/>') });
    expect(codes(archive(Array.from({ length: 201 }, (_, i) => part(`${i}.xml`))))).toEqual([
      'too-many-parts',
    ]);
    expect(codes(archive([part('../../etc/passwd')]))).toEqual(['broken']);
    expect(codes(archive([part('word/document.xml'), part('Word/Document.xml')]))).toEqual([
      'broken',
    ]);
  });

  test.each([
    ['a text', 'жай мәтін'],
    ['nothing', ''],
    ['half an archive', 'PK\u0003\u0004'],
  ])('%s', (_, content) => {
    expect(codes(Buffer.from(content))).toEqual(['not-docx']);
  });

  test('a cut archive', async () => {
    const whole = await letterhead();
    expect(codes(whole.subarray(0, whole.length - 30))).toEqual(['not-docx']);
    const spoiled = Buffer.from(whole);
    spoiled.fill(0xff, 40, 60);
    expect(codes(spoiled).length).toBeGreaterThan(0);
  });
});
