import { NoBreakHyphen, TextRun } from 'docx';

type Style = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'children' | 'text'>;

/** Characters that XML 1.0 cannot carry, and halves of characters: dropped. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/g, '')
  );
}

/** A run of text as it is: nothing in it becomes markup or a field. */
export function textRun(text: string, style: Style = {}): TextRun {
  return new TextRun({ ...style, text: xmlText(text) });
}

/** A run whose hyphens no line is broken at. */
export function firmRun(text: string, style: Style = {}): TextRun {
  const parts = xmlText(text).split('-');
  return new TextRun({
    ...style,
    children: parts.flatMap((part, i) => (i === 0 ? [part] : [new NoBreakHyphen(), part])),
  });
}
