import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { replyQuery, versionQuery } from './queries.ts';

/**
 * Whether the entry stands in the latest submitted version: it is then corrected with a reason, and
 * never deleted. Undefined while it is not known; the server knows of earlier versions too.
 */
export function useInVersion(
  entry: Pick<Activity, 'id' | 'campaignId' | 'unitId' | 'createdAt'> | undefined,
): boolean | undefined {
  const id = { campaignId: entry?.campaignId ?? '', unitId: entry?.unitId ?? '' };
  const reply = useQuery({ ...replyQuery(id), enabled: entry !== undefined });
  const read = reply.data?.reply;
  // A recalled draft lies with nobody; what was entered later is in no version.
  const latest = read && read.state !== 'draft' ? read.versions.at(-1) : undefined;
  const mayBe =
    entry !== undefined && latest !== undefined && entry.createdAt <= latest.submittedAt;
  const version = useQuery({ ...versionQuery(id, latest?.n ?? 0), enabled: mayBe });
  if (reply.error && !read) return false;
  if (!entry || !read) return undefined;
  if (!mayBe || version.error) return false;
  return version.data?.entries.some((one) => one.id === entry.id);
}
