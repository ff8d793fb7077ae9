/** What an editor decides of two duplicates: which one stays, and whose words it takes. */
import { isOffered } from '@saqbol/shared/organisations/organisation.codes.ts';
import type {
  Organisation,
  OrganisationEdit,
} from '@saqbol/shared/organisations/organisation.schema.ts';

/** `this`: the one whose page led here; `other`: the one that was chosen. */
export type Side = 'this' | 'other';
export type Pair = Readonly<Record<Side, Organisation>>;

/** Fields that one of the two gives. Other spellings are kept of both, without a choice. */
export const choiceFields = ['short', 'kk', 'ru', 'en', 'bin'] as const;
export type ChoiceField = (typeof choiceFields)[number];
export type Choices = Readonly<Partial<Record<ChoiceField, Side>>>;

export function otherSide(side: Side): Side {
  return side === 'this' ? 'other' : 'this';
}

/** Who may stay at all: what is retired must be offered again before. */
export function mayKeep(pair: Pair, side: Side): boolean {
  return isOffered(pair[side].status);
}

/** The one that everybody knows already, else the one that more partnerships name. */
export function usualKeep(pair: Pair): Side {
  if (!mayKeep(pair, 'this')) return 'other';
  if (!mayKeep(pair, 'other')) return 'this';
  const { this: one, other } = pair;
  if (one.isPublic !== other.isPublic) return one.isPublic ? 'this' : 'other';
  return one.partnershipCount > other.partnershipCount ? 'this' : 'other';
}

export function wordOf(one: Organisation, field: ChoiceField): string {
  if (field === 'short') return one.short;
  if (field === 'bin') return one.bin ?? '';
  return one.name[field];
}

/** Whose value stands after the merge; a BIN that only one of them has is not lost. */
export function sideOf(pair: Pair, keep: Side, choices: Choices, field: ChoiceField): Side {
  const chosen = choices[field];
  if (chosen) return chosen;
  const isEmpty = wordOf(pair[keep], field) === '';
  return isEmpty ? otherSide(keep) : keep;
}

/** What the kept one takes over, as the contract asks for it; nothing where all is its own. */
export function takeOf(pair: Pair, keep: Side, choices: Choices): OrganisationEdit {
  const result = (field: ChoiceField) => wordOf(pair[sideOf(pair, keep, choices, field)], field);
  const isTaken = (field: ChoiceField) => result(field) !== wordOf(pair[keep], field);
  const names = ['kk', 'ru', 'en'] as const;
  return {
    ...(isTaken('short') && { short: result('short') }),
    ...(names.some(isTaken) && {
      name: { kk: result('kk'), ru: result('ru'), en: result('en') },
    }),
    ...(isTaken('bin') && { bin: result('bin') || null }),
  };
}
