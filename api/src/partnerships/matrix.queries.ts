import type { OrganisationKind } from '@saqbol/shared/organisations/organisation.codes.ts';
import type { MatrixLine } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/**
 * Organisations of a kind with their partnerships in sight, in the order of the register: those of
 * the register, those that have a partnership, and what the unit itself has proposed.
 */
export async function selectMatrixLines(
  tx: Scoped,
  campaignId: string,
  kind: OrganisationKind,
  unitId: string | null,
): Promise<MatrixLine[]> {
  const ofUnit = unitId === null ? sql`` : sql`and p.unit_id = ${unitId}`;
  const { rows } = await sql<MatrixLine>`
    select o.id as organisation_id, p.id as partnership_id, p.unit_id, p.district_ids, p.status
    from organisations o
    left join partnerships p on p.organisation_id = o.id and p.campaign_id = ${campaignId} and p.deleted_at is null ${ofUnit}
    where o.kind = ${kind}
      and (o.status = 'confirmed' or p.id is not null or (o.status = 'proposed' and o.proposed_by = ${unitId}))
    order by o.position, o.id, p.unit_id`.execute(tx);
  return rows;
}
