/** One share of a total: how much of it, and between which bounds. */
export interface Part {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a total out by weight within each part's bounds; what one part cannot take or must have
 * is taken from the others. When the bounds allow no better, the sum differs from the total.
 */
export function shareOut(total: number, parts: readonly Part[]): number[] {
  const shares: (number | null)[] = parts.map(() => null);
  for (let round = 0; round < parts.length; round += 1) {
    const open = parts.filter((_, i) => shares[i] === null);
    const fixed = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const weight = open.reduce((sum, part) => sum + part.weight, 0);
    const perWeight = weight === 0 ? 0 : (total - fixed) / weight;
    // The bound that is hurt most goes first, else a later one would be fixed too early.
    const worst = worstOf(parts, shares, perWeight);
    if (worst === null) break;
    const part = parts[worst] as Part;
    shares[worst] = part.weight * perWeight < part.least ? part.least : part.most;
  }
  const left = total - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const weight = parts.reduce((sum, part, i) => (shares[i] === null ? sum + part.weight : sum), 0);
  return parts.map((part, i) => Math.round(shares[i] ?? (left * part.weight) / weight));
}

function worstOf(
  parts: readonly Part[],
  shares: readonly (number | null)[],
  perWeight: number,
): number | null {
  let worst: number | null = null;
  let hurt = 0;
  parts.forEach((part, i) => {
    if (shares[i] !== null) return;
    const share = part.weight * perWeight;
    const own = Math.max(part.least - share, share - part.most);
    if (own > hurt) {
      hurt = own;
      worst = i;
    }
  });
  return worst;
}
