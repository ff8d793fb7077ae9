export function PartnershipNewPage() {
  return null;
}
