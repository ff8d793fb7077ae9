/** Filling a checked Word file: `{{tag}}` and `{{#loop}} … {{/loop}}`, nothing else. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type DocxFault, type DocxParts, fault } from './docx-package.ts';

/** Tags of a scope; a loop has a scope of its own, in which the outer tags are known too. */
export interface TagScope {
  readonly tags: readonly string[];
  readonly loops: Readonly<Record<string, TagScope>>;
}

/** Strings, and lists of the same. */
export interface TemplateData {
  readonly [tag: string]: string | readonly TemplateData[];
}

/** A piece of a parsed template, as docxtemplater describes it. */
interface ParsedPart {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly ParsedPart[];
}
interface Compiled {
  readonly compiled: Readonly<Record<string, { readonly postparsed: readonly ParsedPart[] }>>;
}

/** What is wrong with the tags: broken ones, unknown ones, and required ones that are missing. */
export function tagFaults(
  parts: DocxParts,
  scope: TagScope,
  required: readonly string[],
): DocxFault[] {
  let template: Docxtemplater;
  try {
    template = templateOf(parts);
  } catch (error) {
    return brokenTags(error);
  }
  const seen = new Set<string>();
  const { compiled } = template as unknown as Compiled;
  const faults = Object.entries(compiled).flatMap(([part, { postparsed }]) =>
    unknownTags(postparsed, [scope], seen).map((tag) => fault('unknown-tag', part, tag)),
  );
  const missing = required
    .filter((tag) => !seen.has(tag))
    .map((tag) => fault('missing-tag', 'word/document.xml', tag));
  return [...faults, ...missing];
}

/** The filled file. The template must have passed the checks. */
export function fillTemplate(parts: DocxParts, data: TemplateData): Uint8Array {
  const template = templateOf(parts);
  template.render(data);
  return template.toUint8Array({ compression: 'DEFLATE' });
}

function templateOf(parts: DocxParts): Docxtemplater {
  // Packed anew from the parts that were checked: another reader could see other parts in the upload.
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  return new Docxtemplater(zip, {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    errorLogging: false,
    // Own keys only: no `constructor`, no expressions.
    parser: (tag) => ({
      get: (scope) => (Object.hasOwn(Object(scope), tag) ? scope[tag] : null),
    }),
  });
}

function unknownTags(
  parts: readonly ParsedPart[],
  scopes: readonly TagScope[],
  seen: Set<string>,
): string[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .flatMap((part) => {
      if (part.subparsed) {
        const inner = scopes.map(({ loops }) => loops[part.value]).find(Boolean);
        if (!inner) return [part.value];
        seen.add(part.value);
        return unknownTags(part.subparsed, [inner, ...scopes], seen);
      }
      // A tag of another module (`@raw` XML) would put markup into the document.
      const isKnown = !part.module && scopes.some(({ tags }) => tags.includes(part.value));
      if (isKnown) seen.add(part.value);
      return isKnown ? [] : [part.module ? `@${part.value}` : part.value];
    });
}

interface TemplateError {
  readonly properties?: {
    readonly id?: string;
    readonly file?: string;
    readonly xtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

function brokenTags(error: unknown): DocxFault[] {
  const { properties } = error as TemplateError;
  if (!properties?.id) throw error;
  const errors = properties.errors ?? [error as TemplateError];
  return errors.map(({ properties: one }) =>
    fault(
      one?.id === 'file_has_invalid_xml' ? 'broken-xml' : 'broken-tag',
      one?.file ?? 'word/document.xml',
      one?.xtag?.replace(/^[{]+/, '').slice(0, 100) ?? null,
    ),
  );
}
