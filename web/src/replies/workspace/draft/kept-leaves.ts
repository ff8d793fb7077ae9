/** Typed leaves on this device, one record each: two tabs never lay theirs over each other's. */
import { dropKept, readKept, writeKept } from '../../../platform/drafts/kept.ts';
import type { ReplyId } from '../../queries.ts';
import { type LeafKey, leafKeys } from './leaves.ts';
import type { Entry } from './reply-draft.ts';

/** The person is part of the key: another one at the same device is not shown it. */
export interface KeptPlace extends ReplyId {
  readonly userId: string;
}

/** All that is kept of a reply. */
export function readLeaves(place: KeptPlace): Map<LeafKey, Entry> {
  return new Map(
    leafKeys.flatMap((key) => {
      const entry = readKept(keyOf(place, key), isEntry);
      return entry ? [[key, entry]] : [];
    }),
  );
}

/** Keeps a leaf, or forgets it; false when the browser refuses. */
export function keepLeaf(place: KeptPlace, key: LeafKey, entry: Entry | null): boolean {
  if (entry) return writeKept(keyOf(place, key), entry);
  dropKept(keyOf(place, key));
  return true;
}

function keyOf({ userId, campaignId, unitId }: KeptPlace, key: LeafKey): string {
  return `${userId}.reply.${campaignId}.${unitId}.${key}`;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'typed' in value && 'base' in value;
}
