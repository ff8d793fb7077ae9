import { expect, test } from 'vitest';
import { toCsv } from './exchange.ts';

test('a table is what Excel opens as it is, and no cell is a formula', () => {
  const rows = [
    ['title', 'count'],
    ['=HYPERLINK("http://x")', 5],
    ['«А»; "Б"\nВ', null],
    [['deepfake', 'targeted-ads'], -3],
  ];
  expect(toCsv(rows)).toBe(
    [
      '\ufeff"title";"count"',
      '"\'=HYPERLINK(""http://x"")";5',
      '"«А»; ""Б""\nВ";',
      '"deepfake, targeted-ads";-3',
      '',
    ].join('\r\n'),
  );
});
