import {
  getOrganisation,
  listOrganisations,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { organisationAnswer } from './organisation-answer.ts';
import { findOrganisation, selectOrganisations } from './organisations.queries.ts';

/** Who may: the register everybody of these roles; a proposal its unit and the Committee. */
export const getOrganisationHandler = handle(getOrganisation, async ({ tx, params }) => {
  const stored = await findOrganisation(tx, params.id);
  if (!stored) throw new Problem('entity/not-found');
  return organisationAnswer(stored);
});

/** Who may: as one of them. */
export const listOrganisationsHandler = handle(listOrganisations, async ({ tx, query }) => {
  const after = decodeCursor(query.cursor, query.sort, 2) as [string, string] | null;
  const { rows, total } = await selectOrganisations(tx, query, query.sort, after, query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, query.sort, (row) => [row.place, row.id]);
  return { body: { items: items.map(({ place: _, ...row }) => row), nextCursor, total } };
});
