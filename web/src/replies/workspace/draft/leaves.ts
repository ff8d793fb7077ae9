import type {
  LetterLanguage,
  LetterParagraph,
  ReplyContent,
} from '@saqbol/shared/replies/reply.schema.ts';
import { letterLanguages, letterParagraphs } from '@saqbol/shared/replies/reply.schema.ts';

/*
 * The content of a reply cut into leaves: the parts that are typed, saved and contested one by one.
 * A paragraph is a leaf, so that two people in two paragraphs never stand in each other's way.
 */

export interface Pair {
  readonly kk: string;
  readonly ru: string;
}
export interface TypedMeasure {
  readonly id: string;
  readonly textKk: string;
  readonly textRu: string;
  readonly dueOn: string | null;
  readonly responsibleKk: string;
  readonly responsibleRu: string;
}

interface PlainLeaves {
  plannedMeasures: readonly TypedMeasure[];
  signatory: { readonly name: string; readonly position: Pair };
  executor: { readonly name: string; readonly phone: string };
  responsible: Pair;
  nothingHeld: Pair;
  orderNo: string;
  orderOn: string | null;
  planApprovedOn: string | null;
  partnersPlannedOn: string | null;
  incomingNo: string;
  incomingOn: string | null;
  lateReason: string;
}
export type ParagraphKey = `paragraphs.${LetterLanguage}.${LetterParagraph}`;
export type NarrativeKey = `narrative.${LetterLanguage}`;
export type LeafKey = ParagraphKey | NarrativeKey | keyof PlainLeaves;

/** What is typed into a leaf: fields are texts, also where the content has none. */
export type Typed<K extends LeafKey> = K extends ParagraphKey
  ? string | null
  : K extends keyof PlainLeaves
    ? PlainLeaves[K]
    : string;

const blanks: PlainLeaves = {
  plannedMeasures: [],
  signatory: { name: '', position: { kk: '', ru: '' } },
  executor: { name: '', phone: '' },
  responsible: { kk: '', ru: '' },
  nothingHeld: { kk: '', ru: '' },
  orderNo: '',
  orderOn: null,
  planApprovedOn: null,
  partnersPlannedOn: null,
  incomingNo: '',
  incomingOn: null,
  lateReason: '',
};
export const plainKeys = Object.keys(blanks) as (keyof PlainLeaves)[];

export const leafKeys: readonly LeafKey[] = [
  ...letterLanguages.flatMap((lang) => letterParagraphs.map((name) => paragraphKey(lang, name))),
  ...letterLanguages.map(narrativeKey),
  ...plainKeys,
];

export function paragraphKey(lang: LetterLanguage, name: LetterParagraph): ParagraphKey {
  return `paragraphs.${lang}.${name}`;
}
export function narrativeKey(lang: LetterLanguage): NarrativeKey {
  return `narrative.${lang}`;
}

/** The leaf as the content has it. */
export function leafOf(content: ReplyContent, key: LeafKey): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], content);
}

/** The content with this leaf in the place of its own. */
export function withLeaf(content: ReplyContent, key: LeafKey, value: unknown): ReplyContent {
  const put = (at: unknown, [part = '', ...rest]: readonly string[]): unknown => {
    const record = at as Record<string, unknown>;
    return { ...record, [part]: rest.length === 0 ? value : put(record[part], rest) };
  };
  return put(content, key.split('.')) as ReplyContent;
}

/** The field of the content that a leaf is saved with. */
export function fieldOfLeaf(key: LeafKey): keyof ReplyContent {
  return (key.split('.')[0] ?? '') as keyof ReplyContent;
}

/** What the fields show for a leaf of the content. */
export function typedOf<K extends LeafKey>(key: K, value: unknown): Typed<K> {
  if (key.startsWith('paragraphs.')) return value as Typed<K>;
  if (key.startsWith('narrative.')) return (value ?? '') as Typed<K>;
  return (value ?? blanks[key as keyof PlainLeaves]) as Typed<K>;
}

/** What is saved for what is typed: empty fields are no content. Half a thing stays half a thing. */
export function storedOf(key: LeafKey, typed: unknown): unknown {
  if (key === 'plannedMeasures') return (typed as readonly TypedMeasure[]).filter(isWhole);
  return isBlank(typed) ? null : typed;
}

/** Nothing but white space in all of its texts. */
export function isBlank(typed: unknown): boolean {
  if (typed === null || typed === undefined) return true;
  if (typeof typed === 'string') return typed.trim() === '';
  return Object.values(typed as object).every(isBlank);
}

function isWhole(measure: TypedMeasure): boolean {
  return Object.values(measure).every((part) => !isBlank(part));
}

/** A measure of which nothing is written yet. */
export function isBlankMeasure({ id: _, ...texts }: TypedMeasure): boolean {
  return isBlank(texts);
}

/** Equal as JSON: leaves are plain data, and their keys keep their order. */
export function isSameLeaf(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}
