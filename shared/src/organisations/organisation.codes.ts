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
