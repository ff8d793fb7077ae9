/**
 * Who of the banks or firms works where: places in rows, organisations in columns. A white spot is a
 * place where nobody has even asked; a proposal and a refusal are shown as what they are. Pure.
 */
import * as z from 'zod/mini';
import { oneOf } from '../contract/primitives.ts';
import type { OrganisationKind, OrganisationStatus } from '../organisations/organisation.codes.ts';
import {
  engagedStatuses,
  type PartnershipStatus,
  partnershipStatuses,
} from './partnership.codes.ts';

export const partnershipMatrix = z.object({
  campaignId: z.string(),
  kind: z.string(),
  /** Whose districts are the places; null: the places are the units of the campaign. */
  unitId: z.nullable(z.string()),
  /** In the order of the register. */
  placeIds: z.array(z.string()),
  organisationIds: z.array(z.string()),
  /** Where there is a partnership; one at most for a place and an organisation. */
  cells: z.array(
    z.object({
      placeId: z.string(),
      organisationId: z.string(),
      partnershipId: z.string(),
      status: oneOf(partnershipStatuses),
    }),
  ),
  /** Cells with a partnership that was agreed, goes on or is completed. */
  engaged: z.number(),
  /** Cells without any partnership. */
  spots: z.number(),
});
export type PartnershipMatrix = z.output<typeof partnershipMatrix>;

/** An organisation with one of its partnerships, or with none. */
export interface MatrixLine {
  readonly organisationId: string;
  readonly partnershipId: string | null;
  readonly unitId: string | null;
  readonly districtIds: readonly string[] | null;
  readonly status: PartnershipStatus | null;
}

interface Asked {
  readonly campaignId: string;
  readonly kind: OrganisationKind;
  readonly unitId: string | null;
  /** Districts of the unit (the unit itself where it has none), or the units of the campaign. */
  readonly placeIds: readonly string[];
}

/** The matrix of lines that come in the order of the register. */
export function matrixOf(asked: Asked, lines: readonly MatrixLine[]): PartnershipMatrix {
  const { placeIds, unitId } = asked;
  const organisationIds = [...new Set(lines.map((one) => one.organisationId))];
  const cells = lines.flatMap((line) =>
    placesOf(line, unitId, placeIds).map((placeId) => ({
      placeId,
      organisationId: line.organisationId,
      partnershipId: line.partnershipId as string,
      status: line.status as PartnershipStatus,
    })),
  );
  return {
    ...asked,
    placeIds: [...placeIds],
    organisationIds,
    cells,
    engaged: cells.filter(({ status }) => (engagedStatuses as readonly string[]).includes(status))
      .length,
    spots: placeIds.length * organisationIds.length - cells.length,
  };
}

/** A partnership that names no district is for the whole unit. */
function placesOf(
  { partnershipId, unitId: ofUnit, districtIds }: MatrixLine,
  unitId: string | null,
  placeIds: readonly string[],
): readonly string[] {
  if (partnershipId === null) return [];
  if (unitId === null) return placeIds.filter((id) => id === ofUnit);
  if (districtIds === null || districtIds.length === 0) return placeIds;
  return placeIds.filter((id) => id === ofUnit || districtIds.includes(id));
}

/** Whether an organisation has a column of its own: of the register, or with a partnership here. */
export function hasColumn(
  {
    status,
    proposedBy,
  }: { readonly status: OrganisationStatus; readonly proposedBy: string | null },
  unitId: string | null,
  hasPartnership: boolean,
): boolean {
  if (status === 'confirmed' || hasPartnership) return true;
  return status === 'proposed' && unitId !== null && proposedBy === unitId;
}
