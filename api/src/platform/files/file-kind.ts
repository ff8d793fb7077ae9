/** What a file is by its first bytes, whatever its name says. */
export const fileKinds = ['pdf', 'docx', 'png', 'jpg', 'cms'] as const;
export type FileKind = (typeof fileKinds)[number];

export const typeOfKind: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  cms: 'application/pkcs7-signature',
};

/** Endings that people give to such files. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  cms: ['cms', 'p7s', 'p7b', 'sig', 'sgn'],
};

/**
 * The kind by content, when the name agrees with it; null for anything else. A ZIP is taken for a
 * Word file and a DER sequence for a signature here: their own readers judge them further.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const kind = kindOf(Buffer.from(bytes.subarray(0, 64)));
  return kind && endings[kind].includes(ending) ? kind : null;
}

function kindOf(head: Buffer): FileKind | null {
  const hex = head.toString('hex');
  const text = head.toString('latin1');
  if (text.startsWith('%PDF-')) return 'pdf';
  if (hex.startsWith('504b0304')) return 'docx';
  if (hex.startsWith('89504e470d0a1a0a')) return 'png';
  if (hex.startsWith('ffd8ff')) return 'jpg';
  // A constructed SEQUENCE, of known or unknown length, or its PEM and Base64.
  if (/^30(8[0-4]|80)/.test(hex) || /^\s*(-----BEGIN|MI[A-Za-z0-9+/])/.test(text)) return 'cms';
  return null;
}
