/**
 * Two partnerships of one unit become one when their organisations turn out to be the same. Nothing
 * that was agreed is lost: what either says stands, and where both say something the kept one's does.
 */
import { engagedStatuses, type PartnershipStatus } from './partnership.codes.ts';
import type { PartnershipFacts } from './partnership.schema.ts';

/** What is going on counts for more than what is over, and that for more than what was asked. */
const furthest: readonly PartnershipStatus[] = [
  'active',
  'agreed',
  'completed',
  'proposed',
  'declined',
];
const longestNote = 500;

/** The facts of both together; the figures count the result once. */
export function foldPartnerships(
  kept: PartnershipFacts,
  other: PartnershipFacts,
): PartnershipFacts {
  const status = furthest.find((one) => one === kept.status || one === other.status) ?? kept.status;
  // Territory and dates are those of what was agreed: a refusal elsewhere adds nothing to it.
  const telling = [kept, other].filter((one) => isEngaged(one) || !isEngaged({ status }));
  const hasDocument = [kept.documentNo, kept.documentOn, kept.documentId].some(
    (one) => one !== null,
  );
  const { documentNo, documentOn, documentId } = hasDocument ? kept : other;
  return {
    districtIds: telling.some((one) => one.districtIds.length === 0)
      ? []
      : unionOf(telling.map((one) => one.districtIds)),
    forms: unionOf(telling.map((one) => one.forms)),
    status,
    agreedOn: first(telling.map((one) => one.agreedOn)),
    // One without an end goes on.
    endsOn: telling.some((one) => one.endsOn === null)
      ? null
      : last(telling.map((one) => one.endsOn)),
    documentNo,
    documentOn,
    documentId,
    contactPosition: kept.contactPosition ?? other.contactPosition,
    contactPhone: kept.contactPhone ?? other.contactPhone,
    schemes: unionOf(telling.map((one) => one.schemes)),
    note: notesOf(kept.note, other.note),
  };
}

function isEngaged({ status }: { readonly status: PartnershipStatus }): boolean {
  return (engagedStatuses as readonly string[]).includes(status);
}

function unionOf<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}

function first(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

function last(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

function notesOf(kept: string | null, other: string | null): string | null {
  if (kept === null || other === null || kept === other) return kept ?? other;
  return `${kept} ${other}`.slice(0, longestNote);
}
