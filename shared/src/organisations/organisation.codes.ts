/** Kinds of organisations as other programs see them: added to freely, never renamed. */
export const organisationKinds = [
  'bank',
  'developer',
  'telecom',
  'university',
  'media',
  'association',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * proposed: used by its own unit, waits for an editor. confirmed: of the register, for everybody.
 * merged: a duplicate, followed to the one that was kept. retired: offered no longer.
 */
export const organisationStatuses = ['proposed', 'confirmed', 'merged', 'retired'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

export const organisationCommands = ['confirm', 'retire', 'merge'] as const;
export type OrganisationCommand = (typeof organisationCommands)[number];

/** Status × command: what becomes of it; null where the command is not possible. */
export const organisationTransitions: Readonly<
  Record<OrganisationStatus, Readonly<Record<OrganisationCommand, OrganisationStatus | null>>>
> = {
  proposed: { confirm: 'confirmed', retire: 'retired', merge: 'merged' },
  confirmed: { confirm: null, retire: 'retired', merge: 'merged' },
  // A merge is final: what followed to another organisation cannot be told apart again.
  merged: { confirm: null, retire: null, merge: null },
  retired: { confirm: 'confirmed', retire: null, merge: 'merged' },
};

/** Offered where a partner is chosen. */
export function isOffered(status: OrganisationStatus): boolean {
  return status === 'proposed' || status === 'confirmed';
}
