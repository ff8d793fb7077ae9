import type { ActivityKind, Audience } from '../../activities/activity.codes.ts';
import type { Channel } from '../../activities/channels.ts';
import type { PlaceKey } from './places.ts';

/** The languages in which officers of the demo write. */
export interface Words {
  readonly kk: string;
  readonly ru: string;
}
export type WrittenLanguage = keyof Words;

/** An event as it is held in many places. */
export interface Pattern {
  readonly kind: ActivityKind;
  readonly title: Words;
  /** The title when it was held several times in a few days and logged as one entry. */
  readonly series?: Words;
  readonly audiences: readonly Audience[];
  readonly place?: PlaceKey;
  /** What it is about. Without: any schemes of the letter. */
  readonly schemes?: readonly string[];
  /** Held jointly; `{partner}` in a title is the partner's short name. */
  readonly partner?: 'bank' | 'developer';
  /** Only in villages or only in towns; `unit`: for the whole oblast or city. */
  readonly where?: 'rural' | 'urban' | 'unit';
  /** Only oblasts, or only the three cities. */
  readonly of?: 'oblast' | 'city';
  /** Where the kind offers several channels. */
  readonly channel?: Channel;
  /** The most people at one session, where that is fewer than the kind allows. */
  readonly most?: number;
  /** How often it is chosen; 1 when unsaid. */
  readonly weight?: number;
}
