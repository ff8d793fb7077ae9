/** What the letter is written from, and what it is made of: the same for preview, PDF and DOCX. */
import type { Audience } from '../../activities/activity.codes.ts';
import type { Channel, Measure } from '../../activities/channels.ts';
import type { OrganisationKind } from '../../organisations/organisation.codes.ts';
import type { PartnershipForm, PartnershipStatus } from '../../partnerships/partnership.codes.ts';
import type { UnitRecord } from '../../territory/unit.schema.ts';
import type { LetterLanguage, LetterParagraph } from '../reply.schema.ts';
import type { SlotName } from './slot.names.ts';

export type InLetterLanguages<T = string> = Readonly<Record<LetterLanguage, T>>;

/** Null says "no data", which is not zero. */
type Figure = number | null;

export interface LetterTotals {
  readonly activities: number;
  readonly met: Figure;
  readonly delivered: Figure;
  readonly seen: Figure;
  readonly engaged: Figure;
  readonly peopleLow: Figure;
  readonly peopleHigh: Figure;
  readonly districtsCovered: Figure;
  readonly districtsTotal: Figure;
  readonly partnerships: number;
  readonly banks: number;
  readonly developers: number;
  /** Engaged partners that are neither banks nor construction firms. */
  readonly otherPartners: number;
  /** Held activities that name a partner. */
  readonly jointActivities: number;
  readonly publications: number;
  readonly sourceNamed: number;
}

export interface ChannelFacts {
  readonly channel: Channel;
  readonly activities: number;
  readonly publications: number;
  readonly sourceNamed: number;
  /** Measures of which there is a number. */
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
}

export interface PartnerFacts {
  readonly name: InLetterLanguages;
  /** The brand, the same in both languages; for lists inside a sentence. */
  readonly short: string;
  readonly kind: OrganisationKind;
  readonly forms: readonly PartnershipForm[];
  readonly agreedOn: string | null;
  readonly status: PartnershipStatus;
}

export interface ActivityFacts {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly title: string;
  readonly channels: readonly Channel[];
  readonly audiences: readonly Audience[];
  /** The district; null for what was held for the whole unit. */
  readonly district: InLetterLanguages | null;
  readonly place: string | null;
  readonly reach: readonly { readonly measure: Measure; readonly count: number | null }[];
  readonly fileCount: number;
  readonly linkCount: number;
}

export interface LetterFacts {
  /** Who replies; its stored case forms are used, no suffix is ever made. */
  readonly unit: Pick<UnitRecord, 'id' | 'name' | 'forms'>;
  /** The Committee's letter that is answered. */
  readonly letterNo: string;
  readonly letterOn: string;
  /** The addressee as it stands at the head of the letter: dative in Kazakh, nominative in Russian. */
  readonly addressee: InLetterLanguages;
  /** The Centre that publications name. `ruGen` is null when no genitive is stored. */
  readonly centre: InLetterLanguages & { readonly ruGen: string | null };
  /** First and last day that the letter tells of. */
  readonly from: string;
  readonly to: string;
  /** Number and date, given on registration; blanks until entered. */
  readonly outgoingNo: string | null;
  readonly outgoingOn: string | null;
  readonly totals: LetterTotals;
  /** Schemes explained, as members of a list inside a sentence. */
  readonly schemes: readonly InLetterLanguages[];
  readonly channels: readonly ChannelFacts[];
  readonly partners: readonly PartnerFacts[];
  readonly activities: readonly ActivityFacts[];
  /** Districts in which nothing was held, and why. */
  readonly declarations: readonly {
    readonly district: InLetterLanguages;
    readonly reason: InLetterLanguages;
  }[];
}

/** A piece of a paragraph. A slot's value comes from facts and is never typed over. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly name: SlotName;
      readonly value: string;
      /** True while the value is missing; `value` is then a line to write on. */
      readonly blank: boolean;
    };

export type TableName = 'channels' | 'partners' | 'activities' | 'districts';

export interface TableColumn {
  readonly header: string;
  /** Share of the width; the shares of a table are in proportion. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

export interface LetterTable {
  readonly name: TableName;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is the total. */
  readonly hasTotal: boolean;
  readonly note: string | null;
}

export type LetterBlock =
  | { readonly kind: 'letterhead'; readonly kk: string; readonly ru: string }
  | { readonly kind: 'registration'; readonly runs: readonly Run[] }
  | { readonly kind: 'reference'; readonly runs: readonly Run[] }
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly name: LetterParagraph | 'opening' | 'narrative' | 'closing';
      /** The number and subject in bold that a paragraph begins with; null for a following one. */
      readonly lead: string | null;
      readonly runs: readonly Run[];
      /** Written by the coordinator instead of the facts' own wording. */
      readonly isEdited: boolean;
    }
  | { readonly kind: 'appendix-mark'; readonly runs: readonly Run[] }
  | { readonly kind: 'signature'; readonly position: string; readonly name: string }
  | { readonly kind: 'executor'; readonly lines: readonly string[] }
  | {
      readonly kind: 'appendix';
      readonly mark: readonly Run[];
      readonly tables: readonly LetterTable[];
    };
