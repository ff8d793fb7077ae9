/** What stands in the form of an organisation: texts as they are typed. */
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { OrganisationKind } from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  type Organisation,
  type OrganisationEdit,
  organisationEdit,
} from '@saqbol/shared/organisations/organisation.schema.ts';

export interface OrganisationDraft {
  readonly kind: OrganisationKind | '';
  readonly short: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly bin: string;
  /** One a line. */
  readonly aliases: string;
}

/** A new one from what was searched for: mostly the brand, which begins the full names too. */
export function draftOfText(text: string): OrganisationDraft {
  return { kind: '', short: text, kk: text, ru: text, en: '', bin: '', aliases: '' };
}

export function draftOf({ kind, short, name, bin, aliases }: Organisation): OrganisationDraft {
  return { kind, short, ...name, bin: bin ?? '', aliases: aliases.join('\n') };
}

/** As the contract takes it; empty is nothing. */
export function factsOf(draft: OrganisationDraft): OrganisationEdit {
  const text = (typed: string) => typed.replace(/\s+/g, ' ').trim();
  const aliases = draft.aliases.split('\n').map(text).filter(Boolean);
  return {
    kind: draft.kind as OrganisationKind,
    short: text(draft.short),
    name: { kk: text(draft.kk), ru: text(draft.ru), en: text(draft.en) || null },
    // People write it in groups.
    bin: draft.bin.replace(/[\s\u00a0-]/g, '') || null,
    aliases: [...new Set(aliases)],
  };
}

/** Errors of the draft by pointers of the contract; empty when it may be sent. */
export function judgeDraft(draft: OrganisationDraft): FieldError[] {
  const shape = organisationEdit.safeParse(factsOf(draft));
  const errors = shape.success ? [] : toFieldErrors(shape.error.issues, '/');
  return draft.kind === ''
    ? [
        { pointer: '/kind', code: 'required' },
        ...errors.filter(({ pointer }) => pointer !== '/kind'),
      ]
    : errors;
}

/** The field of a pointer: `/name/kk` belongs to `kk`, `/take/bin` to `bin`. */
export function fieldOf(pointer: string): keyof OrganisationDraft {
  const parts = pointer.split('/').filter((part) => part !== 'take' && part !== 'name');
  return (parts[1] ?? '') as keyof OrganisationDraft;
}
