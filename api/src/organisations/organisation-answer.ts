import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import type { Answer } from '../platform/http/handler.ts';
import type { StoredOrganisation } from './organisations.queries.ts';

/** The organisation as other programs see it, with its version as ETag. */
export function organisationAnswer(
  stored: StoredOrganisation,
  status?: number,
): Answer<Organisation> {
  const body = bodyOf(stored);
  return { body, version: body.version, ...(status && { status }) };
}

export function bodyOf(stored: StoredOrganisation): Organisation {
  const { contentHash: _, ...body } = stored;
  return body;
}
