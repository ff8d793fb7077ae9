import type { Lack, LackCode } from './reply.schema.ts';

/** Why a reply that may be accepted is not accepted with others; null: nobody has to look at it again. */
export function bulkRefusal(
  openMarkCount: number,
  lacks: readonly Pick<Lack, 'code'>[],
): LackCode | null {
  if (openMarkCount > 0) return 'open-mark';
  return lacks.some((lack) => lack.code === 'unexplained-warning') ? 'unexplained-warning' : null;
}
