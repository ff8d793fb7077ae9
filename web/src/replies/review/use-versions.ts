import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { versionQuery } from '../queries.ts';
import type { ReviewGiven } from './review-given.ts';

/** The frozen version that is read and the one before it. */
export function useVersions({
  id,
  n,
}: Pick<ReviewGiven, 'id' | 'n'>): [ReplyVersion | undefined, ReplyVersion | undefined] {
  const now = useQuery({ ...versionQuery(id, n ?? 0), enabled: n !== null });
  const before = useQuery({ ...versionQuery(id, (n ?? 0) - 1), enabled: n !== null && n > 1 });
  return [now.data, before.data];
}
