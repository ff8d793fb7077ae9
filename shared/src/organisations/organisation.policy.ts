/** Who sees and keeps organisations; the same answer for buttons in the web and guards in the API. */
import type { Actor } from '../accounts/roles.ts';
import { territoryOf } from '../accounts/roles.ts';

export const organisationReaders = ['coordinator', 'reviewer', 'editor'] as const;
export const organisationProposers = ['coordinator', 'editor'] as const;
export const organisationKeepers = ['editor'] as const;

/** A coordinator proposes, an editor adds to the register at once. */
export function mayProposeOrganisation({ role }: Pick<Actor, 'role'>): boolean {
  return (organisationProposers as readonly string[]).includes(role);
}

/** Edits, confirms, merges, retires. */
export function mayKeepOrganisations({ role }: Pick<Actor, 'role'>): boolean {
  return (organisationKeepers as readonly string[]).includes(role);
}

/** What was never confirmed is seen by the unit that proposed it and by the Committee. */
export function seesOrganisation(
  actor: Pick<Actor, 'role' | 'unitId'>,
  organisation: { readonly isPublic: boolean; readonly proposedBy: string | null },
): boolean {
  if (organisation.isPublic) return true;
  const territory = territoryOf(actor);
  return (
    territory === 'nation' || (territory === 'unit' && organisation.proposedBy === actor.unitId)
  );
}
