export function PartnershipPage() {
  return null;
}
