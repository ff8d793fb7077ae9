import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import { v7 } from 'uuid';
import { isProblem, ProblemError } from '../../platform/client/problem.ts';
import { createEntry, editEntry, type ReadActivity, readActivity } from '../queries.ts';
import { changedFields, type EntryBody, entryBody, fieldOf, type Places } from './entry-body.ts';
import { valuesOf } from './entry-values.ts';
import type { FormProblem } from './judge-entry.ts';

/** What came of a save. Everything else (no network, signed out, server down) is thrown. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly read: ReadActivity }
  /** Somebody changed it meanwhile: the version that stands now. */
  | { readonly kind: 'conflict'; readonly theirs: ReadActivity }
  | {
      readonly kind: 'refused';
      readonly problems: readonly FormProblem[];
      readonly error: ProblemError;
    }
  /** It was deleted, or is no more in sight. */
  | { readonly kind: 'gone'; readonly error: ProblemError };

export interface EntryToSave {
  readonly id: string;
  readonly campaignId: string;
  readonly status: ActivityStatus;
  readonly body: EntryBody;
  readonly places: Places;
  /** The version on which the edit began; null for a new entry. */
  readonly base: ReadBase | null;
  /** Why an entry that was submitted is corrected. */
  readonly correctionReason?: string | null;
}
interface ReadBase {
  readonly etag: string;
  readonly body: EntryBody;
}

/** Saves a new entry or an edit. Safe to repeat: an answer that got lost makes no second entry. */
export async function saveEntry(entry: EntryToSave): Promise<SaveOutcome> {
  try {
    if (!entry.base) return await createOrCatchUp(entry);
    const change = changedFields(entry.base.body, entry.body);
    // Nothing to say to the server; a write would only send the entry back to be confirmed.
    const { correctionReason } = entry;
    const read =
      Object.keys(change).length > 0
        ? await editEntry(entry.id, entry.base.etag, {
            ...change,
            ...(correctionReason && { correctionReason }),
          })
        : await readActivity(entry.id);
    return { kind: 'saved', read };
  } catch (error) {
    return await outcomeOf(error, entry);
  }
}

/**
 * An entry whose id the server has already is our own earlier send whose answer got lost, typed on
 * since: what changed is laid over it. An id that stands for nothing in sight (deleted meanwhile)
 * is given up for a new one.
 */
async function createOrCatchUp(entry: EntryToSave): Promise<SaveOutcome> {
  try {
    const { id, campaignId, body } = entry;
    return { kind: 'saved', read: await createEntry({ ...body, id, campaignId }) };
  } catch (error) {
    if (!isProblem(error, 'activity/id-taken')) throw error;
    return await catchUp(entry);
  }
}

async function catchUp(entry: EntryToSave): Promise<SaveOutcome> {
  const standing = await readActivity(entry.id).catch((error: unknown) => {
    if (isProblem(error, 'entity/not-found')) return null;
    throw error;
  });
  if (!standing) {
    const body = { ...entry.body, reach: entry.body.reach?.map((row) => ({ ...row, id: v7() })) };
    const read = await createEntry({ ...body, id: v7(), campaignId: entry.campaignId });
    return { kind: 'saved', read };
  }
  if (standing.activity.version > 1) return { kind: 'conflict', theirs: standing };
  return saveEntry({ ...entry, base: { etag: standing.etag, body: bodyOf(standing) } });
}

/** The entry as the server has it, in the shape in which the form would send it. */
export function bodyOf({ activity }: ReadActivity): EntryBody {
  return entryBody(valuesOf(activity), activity.status).body;
}

async function outcomeOf(error: unknown, entry: EntryToSave): Promise<SaveOutcome> {
  if (!(error instanceof ProblemError)) throw error;
  if (error.status === 412) return { kind: 'conflict', theirs: await readActivity(entry.id) };
  if (error.status === 404) return { kind: 'gone', error };
  if (error.status === 422 || error.status === 403 || error.status === 409) {
    const problems = (error.problem.errors ?? []).map(({ pointer, code, message }) => ({
      at: fieldOf(pointer, entry.places),
      code,
      message,
    }));
    return { kind: 'refused', problems, error };
  }
  throw error;
}
