/** Columns of a number that may be empty, with the fields that they are. */
export const reachTextColumns = {
  methodNote: 'methodNote',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  organisation: 'organisationId',
  reachLink: 'link',
} as const;
