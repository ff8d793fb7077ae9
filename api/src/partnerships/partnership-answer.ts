import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import type { Answer } from '../platform/http/handler.ts';
import type { StoredPartnership } from './partnerships.queries.ts';

/** The partnership as other programs see it, with its version as ETag. */
export function partnershipAnswer(stored: StoredPartnership, status?: number): Answer<Partnership> {
  const { contentHash: _, deletedAt: __, ...body } = stored;
  return { body, version: body.version, ...(status && { status }) };
}
