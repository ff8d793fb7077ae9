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
export const endingsOfKind: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  cms: ['cms', 'p7s', 'p7b', 'sig', 'sgn'],
};

/** Bytes from the start that tell the kind. */
export const headBytes = 64;

/**
 * The kind by content alone; null for anything else. A ZIP is taken for a Word file and a DER
 * sequence for a signature here: their own readers judge them further.
 */
export function kindByContent(bytes: Uint8Array): FileKind | null {
  const head = bytes.subarray(0, headBytes);
  const hex = Array.from(head, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = String.fromCharCode(...head);
  if (text.startsWith('%PDF-')) return 'pdf';
  // A compound file is what an encrypted Word file of today is packed into.
  if (hex.startsWith('504b0304') || hex.startsWith('d0cf11e0a1b11ae1')) return 'docx';
  if (hex.startsWith('89504e470d0a1a0a')) return 'png';
  if (hex.startsWith('ffd8ff')) return 'jpg';
  // A constructed SEQUENCE, of known or unknown length, or its PEM and Base64.
  if (/^30(8[0-4]|80)/.test(hex) || /^\s*(-----BEGIN|MI[A-Za-z0-9+/])/.test(text)) return 'cms';
  return null;
}

/** True when the name ends as files of the kind do. */
export function endsAs(name: string, kind: FileKind): boolean {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return endingsOfKind[kind].includes(ending);
}
