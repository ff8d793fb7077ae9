/** Codes of activities as other programs see them: added to freely, never renamed. */
export const activityKinds = [
  'meeting',
  'door-to-door',
  'round-table',
  'broadcast',
  'press',
  'social-post',
  'messenger',
  'sms-push',
  'outdoor',
  'leaflets',
  'screens',
  'lesson',
  'staff-training',
  'hotline',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Kinds that publish: they count for the attribution share (R3 of the letter). */
export const publicationKinds = [
  'press',
  'broadcast',
  'social-post',
  'messenger',
  'sms-push',
  'outdoor',
  'leaflets',
  'screens',
] as const satisfies readonly ActivityKind[];

export function isPublication(kind: ActivityKind): boolean {
  return (publicationKinds as readonly string[]).includes(kind);
}

export const activityStatuses = ['draft', 'planned', 'held', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const reviewStatuses = ['new', 'confirmed', 'queried', 'excluded'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const audiences = [
  'general',
  'pensioners',
  'students',
  'pupils-parents',
  'public-sector',
  'private-sector',
  'entrepreneurs',
  'shareholders',
  'rural',
  'disabilities',
  'fraud-victims',
  'other',
] as const;
export type Audience = (typeof audiences)[number];

export const activityLanguages = ['kk', 'ru', 'other'] as const;

export const schemeCodes = [
  'phishing-page',
  'fake-bank-platform',
  'fake-developer-platform',
  'deepfake',
  'recovery-service',
  'targeted-ads',
] as const;
export type SchemeCode = (typeof schemeCodes)[number];
