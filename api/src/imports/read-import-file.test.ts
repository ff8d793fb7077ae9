/** What is read of a file, whatever made it; and what is refused, soon and with the reason. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type ArchivePart, archive } from '../../../tests/helpers/archive.ts';
import { csvRows, meetingRow } from '../../../tests/helpers/import-rows.ts';
import { importHeads } from './import-names.ts';
import { readImportFile } from './read-import-file.ts';

const heads = importHeads('kk');
const read = (bytes: Uint8Array, name = 'кесте.xlsx') => readImportFile(bytes, name, heads);
const codeOf = (bytes: Uint8Array, name?: string) => {
  const found = read(bytes, name);
  return 'refused' in found ? found.refused.code : 'read';
};

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (inner: string) => `<Relationships>${inner}</Relationships>`;
const main = rels(
  `<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
);
const bookRels = rels(
  `<Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
);
/** A workbook of one sheet with this XML, and more parts. */
function bookOf(sheet: string | Buffer, more: readonly ArchivePart[] = []): Buffer {
  return archive([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: main },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="a" r:id="s1"/></sheets></workbook>',
    },
    { name: 'xl/_rels/workbook.xml.rels', content: bookRels },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...more,
  ]);
}
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (n: number, cells: readonly string[]) =>
  `<row r="${n}">${cells.map((text, i) => cell(`${'ABCDE'[i]}${n}`, text)).join('')}</row>`;
const table = `${row(1, ['kind', 'title', 'status', 'startsOn'])}${row(2, ['meeting', 'Кездесу', 'held', '09.03.2026'])}`;
const sheetOf = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

test('a plain workbook that somebody made by hand is read', () => {
  const found = read(bookOf(sheetOf(table)));
  expect('table' in found && found.table.lines).toEqual([
    { n: 2, cells: { kind: 'meeting', title: 'Кездесу', status: 'held', startsOn: '09.03.2026' } },
  ]);
  expect('mark' in found && found.mark).toBeNull();
});

test('prefixes, CDATA, entities and apostrophes of other programs are no difference', () => {
  const odd = `<x:worksheet><x:sheetData>${row(1, ['kind', 'title', 'status', 'startsOn'])}<x:row r='2'><x:c r='A2' t='inlineStr'><x:is><x:t>meeting</x:t></x:is></x:c><x:c r='B2' t='inlineStr'><x:is><x:t><![CDATA[<a>]]> &#x4D9;&amp;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const found = read(bookOf(odd));
  expect('table' in found && found.table.lines[0]?.cells).toEqual({
    kind: 'meeting',
    title: '<a> ә&',
  });
});

test('days and times are read by their format, in both calendars of Excel', async () => {
  const heading = ['kind', 'title', 'status', 'startsOn', 'startsAtTime'];
  const line = ['meeting', 'Кездесу', 'held', new Date('2026-03-09T00:00:00Z'), '09:30'];
  for (const dateSystem of ['1900', '1904'] as const) {
    const columns = heading.map((key) => (key === 'startsOn' ? { numFmt: 'dd.mm.yyyy' } : {}));
    const book = await writeXlsx({
      dateSystem,
      sheets: [{ name: 'a', columns, rows: [heading, line] }],
    });
    const found = read(book);
    expect('table' in found && found.table.lines[0]?.cells.startsOn, dateSystem).toBe('2026-03-09');
  }
});

describe('a hostile workbook', () => {
  const million = Buffer.alloc(200 * 1024 * 1024, ' ');
  const hostile: readonly [string, () => Uint8Array, string][] = [
    ['that unpacks to 200 MB', () => bookOf(million), 'sheet-too-large'],
    [
      'that lies about its size',
      () => bookOf(sheetOf(table), [{ name: 'xl/a.xml', content: million, stated: 10 }]),
      'sheet-too-large',
    ],
    [
      'with a cell far away',
      () => bookOf(sheetOf(`${table}<row r="1048576">${cell('XFD1048576', 'а')}</row>`)),
      'sheet-far-cell',
    ],
    [
      'of a flood of empty cells',
      () => bookOf(sheetOf('<row><c/></row>'.repeat(1_200_000))),
      'sheet-too-large',
    ],
    [
      'with a macro',
      () => bookOf(sheetOf(table), [{ name: 'xl/vbaProject.bin', content: 'x' }]),
      'sheet-macro',
    ],
    [
      'with links to other files',
      () =>
        bookOf(sheetOf(table), [{ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }]),
      'sheet-external-link',
    ],
    [
      'that fetches from outside',
      () =>
        bookOf(sheetOf(table), [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: rels(
              '<Relationship Id="e" Type="x/image" TargetMode="External" Target="http://evil.example"/>',
            ),
          },
        ]),
      'sheet-external-link',
    ],
    [
      'with an embedded object',
      () => bookOf(sheetOf(table), [{ name: 'xl/embeddings/oleObject1.bin', content: 'x' }]),
      'sheet-embedded-object',
    ],
    [
      'of very many parts',
      () =>
        bookOf(
          sheetOf(table),
          Array.from({ length: 300 }, (_, i) => ({ name: `xl/p${i}.xml`, content: '' })),
        ),
      'sheet-too-many-parts',
    ],
    [
      'with entities that grow',
      () => bookOf(`<!DOCTYPE a [<!ENTITY b "bbbb">]>${sheetOf(table)}`),
      'sheet-broken',
    ],
    [
      'that is encrypted',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'sheet-encrypted',
    ],
    ['that was cut off', () => bookOf(sheetOf(table)).subarray(0, 500), 'sheet-broken'],
    ['that is a picture', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'import-not-a-table'],
    [
      'that is a Word file',
      () =>
        archive([
          { name: '[Content_Types].xml', content: types },
          { name: 'word/document.xml', content: '<a/>' },
        ]),
      'import-not-a-table',
    ],
  ];
  test.each(hostile)('%s is refused within two seconds', (_name, make, code) => {
    const bytes = make();
    const began = performance.now();
    expect(codeOf(bytes)).toBe(code);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('a link that a cell shows is no harm', () => {
    const link = rels(
      `<Relationship Id="h" Type="${office}/hyperlink" TargetMode="External" Target="https://a.kz"/>`,
    );
    expect(
      codeOf(
        bookOf(sheetOf(table), [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: link }]),
      ),
    ).toBe('read');
  });

  test('an ending that is not its own is not believed', () => {
    expect(codeOf(bookOf(sheetOf(table)), 'кесте.csv')).toBe('import-not-a-table');
    expect(codeOf(Buffer.from(csvRows([meetingRow()])), 'кесте.xlsx')).toBe('import-not-a-table');
    expect(codeOf(Buffer.from('MZ\u0000\u0000'), 'кесте.csv')).toBe('import-not-a-table');
  });
});

describe('a CSV', () => {
  const rows = [meetingRow({ title: 'Ә, «ү»; қ' }), meetingRow({ title: 'екі\nжол "тырнақ"' })];
  const titles = (bytes: Uint8Array) => {
    const found = read(bytes, 'кесте.csv');
    return 'table' in found ? found.table.lines.map(({ cells }) => cells.title) : found.refused;
  };
  const expected = rows.map(({ title }) => title);

  test.each([';', ',', '\t'])('parted by %j is read', (separator) => {
    expect(titles(Buffer.from(csvRows(rows, separator)))).toEqual(expected);
  });

  test('is read in UTF-8 with and without mark, and in UTF-16', () => {
    const text = csvRows(rows);
    expect(titles(Buffer.from(`\ufeff${text}`))).toEqual(expected);
    expect(titles(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
    expect(titles(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected);
  });

  test('of Windows-1251 with Russian heads is read, as Excel here saves it', () => {
    const text =
      'Район;Вид;Наименование;Состояние;Дата начала\r\n;;Встреча с жителями;;09.03.2026\r\n';
    const bytes = Buffer.from(
      [...text].map((one) => {
        const code = one.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );
    expect(titles(bytes)).toEqual(['Встреча с жителями']);
  });

  test('says its separator itself, and loses the guard against formulas', () => {
    const text = `sep=,\r\nkind,title,status,startsOn\r\nmeeting,"'=1+1",held,09.03.2026\r\n`;
    const found = read(Buffer.from(text), 'кесте.csv');
    expect('table' in found && found.table.lines).toMatchObject([
      { n: 3, cells: { title: '=1+1' } },
    ]);
  });

  test.each([
    ['nothing', '', 'import-no-head'],
    ['a head alone', 'kind;title;status;startsOn', 'import-empty'],
    ['no needed column', 'kind;title;status\na;b;c', 'import-no-column'],
    [
      'more lines than are taken',
      `kind;title;status;startsOn\n${'a;b;c;d\n'.repeat(10_001)}`,
      'import-too-many-lines',
    ],
  ])('of %s is refused', (_name, text, code) => {
    expect(codeOf(Buffer.from(text), 'кесте.csv')).toBe(code);
  });
});
