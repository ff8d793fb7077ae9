/** Forms and states of partnerships as other programs see them. */
export const partnershipForms = [
  'joint-event',
  'branch-screens',
  'app-push',
  'sms',
  'staff-training',
  'sales-office',
  'hotline',
  'social-media',
  'other',
] as const;
export type PartnershipForm = (typeof partnershipForms)[number];

export const partnershipStatuses = [
  'proposed',
  'agreed',
  'active',
  'completed',
  'declined',
] as const;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** A partner counts as engaged from its agreement on. */
export const engagedStatuses = [
  'agreed',
  'active',
  'completed',
] as const satisfies readonly PartnershipStatus[];

/** Status × status: what may follow. A declined or completed one may be taken up again. */
export const partnershipTransitions: Readonly<
  Record<PartnershipStatus, readonly PartnershipStatus[]>
> = {
  proposed: ['proposed', 'agreed', 'active', 'declined'],
  agreed: ['agreed', 'active', 'completed', 'declined'],
  active: ['active', 'completed', 'declined'],
  completed: ['completed', 'active'],
  declined: ['declined', 'proposed'],
};

export function mayFollow(from: PartnershipStatus, to: PartnershipStatus): boolean {
  return partnershipTransitions[from].includes(to);
}
