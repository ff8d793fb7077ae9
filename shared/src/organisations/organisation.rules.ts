/** The rules of a change of an organisation, run in the form, the API and the mocks. */
import type { FieldError } from '../contract/problems.ts';
import type { Organisation, OrganisationEdit } from './organisation.schema.ts';

/** Judges an edit; an empty list says that it is right. */
export function checkOrganisationEdit(
  edit: OrganisationEdit,
  current: Pick<Organisation, 'kind' | 'isPublic'>,
): FieldError[] {
  return current.isPublic && edit.kind !== undefined && edit.kind !== current.kind
    ? [{ pointer: '/kind', code: 'kind-fixed' }]
    : [];
}

/** The fields of an edit over what stands; English left out is the brand. */
export function withEdit<T extends Pick<Organisation, 'name' | 'short'>>(
  current: T,
  edit: OrganisationEdit,
): T {
  const { name, ...others } = edit;
  const given = Object.fromEntries(
    Object.entries(others).filter(([, value]) => value !== undefined),
  );
  const merged = { ...current, ...given };
  return name ? { ...merged, name: { ...name, en: name.en ?? merged.short } } : merged;
}

/** Aliases that one organisation may have; the contract's limit. */
const mostAliases = 30;

/** The kept one of a merge with what is taken over; every name of the merged one finds it from now on. */
export function takenOver<
  T extends Organisation | Omit<Organisation, 'partnershipCount' | 'unitCount'>,
>(
  kept: T,
  merged: Pick<Organisation, 'name' | 'short' | 'aliases' | 'bin'>,
  take: OrganisationEdit,
): T {
  const after = withEdit(kept, take);
  const own = new Set([...Object.values(after.name), after.short]);
  const known = [
    ...after.aliases,
    ...Object.values(kept.name),
    kept.short,
    ...Object.values(merged.name),
    merged.short,
    ...merged.aliases,
  ];
  const aliases = [...new Set(known)].filter((name) => !own.has(name)).slice(0, mostAliases);
  return { ...after, aliases, bin: after.bin ?? merged.bin, status: 'confirmed', isPublic: true };
}
