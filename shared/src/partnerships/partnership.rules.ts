/** The rules of a partnership, run in the form, the API and the mocks. */
import type { FieldError } from '../contract/problems.ts';
import { findIin } from '../registers/iin.ts';
import { mayFollow, type PartnershipStatus } from './partnership.codes.ts';
import type { PartnershipInput } from './partnership.schema.ts';

export interface PartnershipContext {
  readonly today: string;
  readonly schemes: readonly string[];
  readonly isOrganisation: (id: string) => boolean;
  /** No new partnership begins with it. */
  readonly isRetired?: (id: string) => boolean;
  readonly isOwnDistrict: (id: string) => boolean;
  /** True for a memorandum that the unit has uploaded. */
  readonly isOwnDocument: (id: string) => boolean;
  /** The status that stands now; null for a new one. */
  readonly from: PartnershipStatus | null;
}

/** Judges a partnership; an empty list says that it is right. */
export function checkPartnership(
  given: Omit<PartnershipInput, 'id' | 'campaignId'>,
  context: PartnershipContext,
): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (pointer: string, code: string) => void errors.push({ pointer, code });
  if (!context.isOrganisation(given.organisationId))
    refuse('/organisationId', 'organisation-unknown');
  if (context.from === null && context.isRetired?.(given.organisationId))
    refuse('/organisationId', 'organisation-retired');
  given.districtIds.forEach((id, i) => {
    if (!context.isOwnDistrict(id)) refuse(`/districtIds/${i}`, 'district-foreign');
  });
  given.schemes.forEach((code, i) => {
    if (!context.schemes.includes(code)) refuse(`/schemes/${i}`, 'scheme-unknown');
  });
  if (context.from && !mayFollow(context.from, given.status))
    refuse('/status', 'status-cannot-follow');
  if (given.agreedOn && given.endsOn && given.endsOn < given.agreedOn)
    refuse('/endsOn', 'reversed-dates');
  if (given.agreedOn && given.agreedOn > context.today) refuse('/agreedOn', 'agreed-in-future');
  if (given.documentOn && given.documentOn > context.today)
    refuse('/documentOn', 'agreed-in-future');
  if (given.documentId && !context.isOwnDocument(given.documentId))
    refuse('/documentId', 'document-unknown');
  for (const name of ['documentNo', 'contactPosition', 'contactPhone', 'note'] as const) {
    const text = given[name];
    if (text && findIin(text)) refuse(`/${name}`, 'personal-number');
  }
  return errors;
}
