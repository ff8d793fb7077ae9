/** A unit's own letterhead: a Word file with the letter's parts as tags. */
import type { LetterBlock, TableName } from '@saqbol/shared/replies/letter/letter.types.ts';
import { textOfRuns } from '@saqbol/shared/replies/letter/slot-text.ts';
import {
  type DocxFault,
  type DocxParts,
  fault,
  openDocx,
} from '../../platform/documents/docx/docx-package.ts';
import {
  fillTemplate,
  type TagScope,
  type TemplateData,
  tagFaults,
} from '../../platform/documents/docx/docx-template.ts';

/** Columns of the appendix as tags, in the order of the tables. */
export const columnTags: Readonly<Record<TableName, readonly string[]>> = {
  channels: ['number', 'channel', 'activities', 'materials', 'unit', 'figure', 'sourced'],
  partners: ['number', 'name', 'kind', 'forms', 'since', 'status'],
  activities: ['number', 'days', 'title', 'channel', 'audience', 'place', 'reach', 'evidence'],
  districts: ['number', 'district', 'reason'],
};

const rootTags = [
  'letterheadKk',
  'letterheadRu',
  'registration',
  'reference',
  'addressee',
  'heading',
  'appendixMark',
  'position',
  'signatory',
  'executor',
  'phone',
  'appendixTitle',
  'channelsCaption',
  'partnersCaption',
  'activitiesCaption',
  'districtsCaption',
  'channelsNote',
] as const;

const tableRows = Object.fromEntries(
  Object.entries(columnTags).map(([name, tags]) => [name, { tags, loops: {} }]),
);

/**
 * Every tag that a letterhead may hold: `{{heading}}`, `{{#paragraphs}}{{lead}}{{text}}{{/paragraphs}}`.
 * `{{#partnersTable}} … {{/partnersTable}}` around a table with its caption leaves it out when the
 * letter has no such table.
 */
export const letterheadTags: TagScope = {
  tags: rootTags,
  loops: {
    paragraphs: { tags: ['lead', 'text'], loops: {} },
    ...tableRows,
    ...Object.fromEntries(
      Object.keys(columnTags).map((name) => [`${name}Table`, { tags: [], loops: tableRows }]),
    ),
  },
};
/** Without these it would be a letter without its text. */
const requiredTags = ['paragraphs', 'text'];
/** All text of a letterhead, unpacked, in bytes; one of several pages takes some 200 KB. */
const mostTextBytes = 2 * 1024 * 1024;

/** Everything that is wrong with an uploaded letterhead; an empty list means it may be used. */
export function letterheadFaults(file: Uint8Array): DocxFault[] {
  const { parts, faults } = openDocx(file);
  if (faults.length > 0) return faults;
  const heavy = heavyParts(parts);
  return heavy.length > 0 ? heavy : tagFaults(parts, letterheadTags, requiredTags);
}

/**
 * Text parts that are too much for a letterhead: looking for tags takes 2 s and 200 MB for each MB.
 * Pictures may be as large as they are.
 */
function heavyParts(parts: DocxParts): DocxFault[] {
  let left = mostTextBytes;
  return [...parts]
    .filter(([name]) => /\.(xml|rels)$/i.test(name))
    .flatMap(([name, content]) => {
      left -= content.length;
      return left < 0 ? [fault('too-large', name)] : [];
    })
    .slice(0, 1);
}

/** The letter on the unit's own letterhead, as a Word document. */
export function renderOnLetterhead(
  template: Uint8Array,
  blocks: readonly LetterBlock[],
): Uint8Array {
  const { parts, faults } = openDocx(template);
  if (faults.length > 0) throw new Error(`A letterhead that was not checked: ${faults[0]?.code}`);
  return fillTemplate(parts, letterheadData(blocks));
}

/** The blocks as values of the tags. */
export function letterheadData(blocks: readonly LetterBlock[]): TemplateData {
  const data: Record<string, TemplateData[string]> = {};
  const paragraphs: TemplateData[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs.push({
        lead: block.lead ? `${block.lead} ` : '',
        text: textOfRuns(block.runs),
      });
    } else Object.assign(data, valuesOf(block));
  }
  return { ...data, paragraphs };
}

function valuesOf(block: Exclude<LetterBlock, { kind: 'paragraph' }>): TemplateData {
  switch (block.kind) {
    case 'letterhead':
      return { letterheadKk: block.kk, letterheadRu: block.ru };
    case 'registration':
    case 'reference':
      return { [block.kind]: textOfRuns(block.runs) };
    case 'addressee':
    case 'heading':
      return { [block.kind]: block.text };
    case 'appendix-mark':
      return { appendixMark: textOfRuns(block.runs) };
    case 'signature':
      return { position: block.position, signatory: block.name };
    case 'executor':
      return { executor: block.lines[0] ?? '', phone: block.lines[1] ?? '' };
    case 'appendix':
      return Object.assign(
        { appendixTitle: textOfRuns(block.mark) },
        ...block.tables.map(({ name, caption, rows, note }) => ({
          [`${name}Table`]: [{}],
          [`${name}Caption`]: caption,
          ...(note !== null && { [`${name}Note`]: note }),
          [name]: rows.map((row) =>
            Object.fromEntries(columnTags[name].map((tag, i) => [tag, row[i] ?? ''])),
          ),
        })),
      );
  }
}
