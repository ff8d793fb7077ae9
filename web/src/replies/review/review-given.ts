import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import type { LetterLanguage, Reply, ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import type { ReplyCommand } from '@saqbol/shared/replies/reply.states.ts';
import type { Names } from '../../territory/names.ts';
import type { ReplyId } from '../queries.ts';
import type { ReviewSearch } from './review-search.ts';

/** What every part of the review is given. */
export interface ReviewGiven {
  readonly id: ReplyId;
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly reply: Reply;
  /** The line of the board: whether the person entered any of the data. Not there while it loads. */
  readonly row: ReplyRow | undefined;
  readonly rows: readonly ReplyRow[];
  readonly names: Names;
  readonly search: ReviewSearch;
  readonly onShow: (change: ReviewSearch) => void;
  /** The frozen version that is read; null: the draft, which nobody has submitted. */
  readonly n: number | null;
  /** The domain's day. */
  readonly today: string;
}

/** Why the command is refused now; null: it may be given. The same answer as the server's. */
export function refusalOf(given: ReviewGiven, command: ReplyCommand) {
  const { actor, campaign, reply, row } = given;
  if (campaign.status !== 'published') return 'campaign/closed';
  return mayCommandReply(actor, { ...standing(reply), enteredByIds: authors(actor, row) }, command);
}

export function standing({ unitId, state, claimedBy }: Reply) {
  return { unitId, state, claimedById: claimedBy?.id ?? null };
}

/** The board says of the person alone whether they are among the authors. */
function authors(actor: Actor, row: ReplyRow | undefined): string[] {
  return row?.ownData ? [actor.userId] : [];
}

/** The version that is read: the one of the address, else the latest; of a draft none. */
export function shownVersion(reply: Reply, inAddress: number | undefined): number | null {
  if (reply.versions.some((one) => one.n === inAddress)) return inAddress ?? null;
  return reply.state === 'draft' ? null : (reply.versions.at(-1)?.n ?? null);
}

/** The language of the letter that is read first; letters have no English one. */
export function letterLanguage(search: ReviewSearch, language: Language): LetterLanguage {
  return search.lang ?? (language === 'ru' ? 'ru' : 'kk');
}

/** Whether only reading is possible here: observers, and letters that are closed. */
export function isReader({ actor, campaign }: ReviewGiven): boolean {
  return actor.role === 'observer' || campaign.status !== 'published';
}
