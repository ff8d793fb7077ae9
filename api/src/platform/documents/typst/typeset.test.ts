import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const broken = { template: '#panic(sys.inputs.data)', data: 'x' };

test('a template that fails is an error, here and in a thread, and the next one is made', async () => {
  await expect(typeset(broken)).rejects.toThrow('Not typeset');
  await expect(typeset(broken, { isLong: true })).rejects.toThrow('Not typeset');
  const template = '#set document(title: "a", date: none)\n#set text(font: "Tinos", lang: "kk")\na';
  const pdf = await typeset({ template, data: null }, { isLong: true });
  expect(pdf.pageCount).toBe(1);
  expect(Buffer.from(pdf.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
});
