import type { PartnershipStatus } from '@saqbol/shared/partnerships/partnership.codes.ts';
import type {
  Partnership,
  PartnershipInput,
} from '@saqbol/shared/partnerships/partnership.schema.ts';

/** What stands in the form: texts as they are typed. */
export interface PartnershipValues {
  /** The identity for life, made on the device. */
  readonly id: string;
  readonly organisationId: string | null;
  readonly status: PartnershipStatus;
  readonly forms: Partnership['forms'];
  readonly districtIds: readonly string[];
  readonly schemes: readonly string[];
  readonly agreedOn: string | null;
  readonly endsOn: string | null;
  readonly documentNo: string;
  readonly documentOn: string | null;
  /** The memorandum's file, which is uploaded at once. */
  readonly documentId: string | null;
  readonly contactPosition: string;
  readonly contactPhone: string;
  readonly note: string;
}

/** A form that is not filled in yet. */
export function emptyValues(
  id: string,
  given: { organisationId?: string | undefined; districtId?: string | undefined },
): PartnershipValues {
  return {
    id,
    organisationId: given.organisationId ?? null,
    status: 'proposed',
    forms: [],
    districtIds: given.districtId ? [given.districtId] : [],
    schemes: [],
    agreedOn: null,
    endsOn: null,
    documentNo: '',
    documentOn: null,
    documentId: null,
    contactPosition: '',
    contactPhone: '',
    note: '',
  };
}

export function valuesOf(partnership: Partnership): PartnershipValues {
  const { id, organisationId, status, forms, districtIds, schemes } = partnership;
  const { agreedOn, endsOn, documentOn, documentId } = partnership;
  return {
    id,
    organisationId,
    status,
    forms,
    districtIds,
    schemes,
    agreedOn,
    endsOn,
    documentOn,
    documentId,
    documentNo: partnership.documentNo ?? '',
    contactPosition: partnership.contactPosition ?? '',
    contactPhone: partnership.contactPhone ?? '',
    note: partnership.note ?? '',
  };
}

/** Everything but identity and organisation, as the contract takes it; an empty text is nothing. */
export function factsOf(
  values: PartnershipValues,
): Omit<PartnershipInput, 'id' | 'campaignId' | 'organisationId'> {
  const text = (typed: string) => typed.replace(/\s+/g, ' ').trim() || null;
  return {
    status: values.status,
    forms: [...values.forms],
    districtIds: [...values.districtIds],
    schemes: [...values.schemes],
    agreedOn: values.agreedOn,
    endsOn: values.endsOn,
    documentOn: values.documentOn,
    documentId: values.documentId ?? null,
    documentNo: text(values.documentNo),
    contactPosition: text(values.contactPosition),
    contactPhone: text(values.contactPhone),
    note: text(values.note),
  };
}

/** Rejects what an older version of the app has kept on the device in another shape. */
export function isValues(value: unknown): value is PartnershipValues {
  if (typeof value !== 'object' || value === null) return false;
  const sample = emptyValues('', {});
  return Object.entries(sample).every(([name, empty]) => {
    const given = (value as Record<string, unknown>)[name];
    if (Array.isArray(empty)) return Array.isArray(given);
    // A draft of before a field was there has nothing in it.
    return typeof given === 'string' || (empty === null && (given ?? null) === null);
  });
}
