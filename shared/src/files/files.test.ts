import { describe, expect, it } from 'vitest';
import { judgeFile } from './file.rules.ts';
import { kindByContent } from './file-kind.ts';
import { cleanFileName } from './file-name.ts';

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe('a file’s name', () => {
  it.each([
    ['хат.pdf', 'хат.pdf'],
    ['C:\\Users\\a\\хат.pdf', 'хат.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['хат\u202Efdp.exe', 'хатfdp.exe'],
    ['  хат   2026\u0000.pdf ', 'хат 2026.pdf'],
    ['a:b*c?.pdf', 'a_b_c_.pdf'],
    ['con.pdf', '_con.pdf'],
    ['...pdf', 'pdf'],
    ['\u200B\u2066', ''],
    ['и\u0306.pdf', 'й.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('is cut with its ending kept, never through a character', () => {
    const name = cleanFileName(`${'😀'.repeat(100)}.docx`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('.docx')).toBe(true);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('a file’s kind', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004', 'docx'],
    ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'docx'],
    ['\u0089PNG\r\n\u001A\n', 'png'],
    ['\u00FF\u00D8\u00FF\u00E0', 'jpg'],
    ['0\u0082\u0001', 'cms'],
    ['0\u0080\u0006', 'cms'],
    ['-----BEGIN CMS-----', 'cms'],
    ['<svg/>', null],
    [' %PDF-1.7', null],
    ['', null],
  ])('%j is %s, whatever it is called', (head, kind) => {
    expect(kindByContent(bytes(head))).toBe(kind);
  });

  it('must be one that the purpose takes, under a name that says so', () => {
    const codes = (...given: Parameters<typeof judgeFile>) =>
      judgeFile(...given).errors.map((one) => one.code);
    const pdf = bytes('%PDF-1.7');
    expect(codes('memorandum', 'a.PDF', pdf)).toEqual([]);
    expect(codes('letterhead', 'a.pdf', pdf)).toEqual(['file-type']);
    expect(codes('memorandum', 'a.png', pdf)).toEqual(['file-ending']);
    expect(codes('memorandum', '', pdf)).toEqual(['required']);
    expect(codes('memorandum', 'a.pdf', bytes(''))).toEqual(['file-empty']);
    expect(codes('signed-reply', 'ҚБПҮ.pdf', pdf)).toEqual(['official-use']);
  });
});
