import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeSignedFile } from './signed-file.ts';

const pdf = Buffer.from('%PDF-1.7 …');
const cms = readFileSync(
  new URL('../../../../tests/fixtures/signatures/detached.cms', import.meta.url),
);

test('a scan and a signature are taken; the signature says what it says, not verified', () => {
  expect(judgeSignedFile('хат.pdf', pdf)).toEqual({
    refused: null,
    type: 'application/pdf',
    cms: null,
  });
  expect(judgeSignedFile('хат.pdf.cms', cms)).toMatchObject({
    refused: null,
    cms: { verified: 'not-verified', signer: { name: 'ҮЛГІ АДАМ' } },
  });
});

test.each([
  ['хат № 12 ҚБПҮ.pdf', pdf, 'official-use'],
  ['письмо-ДСП.pdf', pdf, 'official-use'],
  ['хат.png', pdf, 'file-type'],
  ['хат.html', Buffer.from('<html>'), 'file-type'],
  ['хат.svg', Buffer.from('<svg/>'), 'file-type'],
  ['хат.docx', Buffer.from('PK\u0003\u0004'), 'file-type'],
  ['хат.pdf', Buffer.alloc(0), 'file-type'],
  ['хат.cms', Buffer.from('3082000530030201', 'hex'), 'not-a-signature'],
] as const)('%s is refused: %s %s', (name, bytes, refused) => {
  expect(judgeSignedFile(name, bytes)).toEqual({ refused });
});
