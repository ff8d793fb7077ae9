import type { Method } from '../../activities/channels.ts';
import type { Words } from '../patterns/pattern.ts';
import type { Crowd } from './crowds.ts';
import { type DraftReach, reachOf } from './draft.ts';
import type { Sketch, Stage } from './stage.ts';

/** What the numbers of an entry are made from. */
export interface Making {
  readonly sketch: Sketch;
  readonly crowd: Crowd;
  readonly stage: Stage;
  /** How big the audience of the unit's media is: 1 at 700,000 residents. */
  readonly size: number;
}

/** One number of the entry; an estimate is rounded as people round. */
export function numberOf(
  making: Making,
  channel: DraftReach['channel'],
  measure: DraftReach['measure'],
  count: number,
  method: Method,
  note: Words | null = null,
): DraftReach {
  const { sketch } = making;
  return reachOf({
    channel,
    measure,
    count: method === 'estimate' ? rounded(count) : Math.round(count),
    method,
    methodNote: note?.[sketch.language] ?? null,
    scope: sketch.district ? 'district' : 'unit',
    organisationId: method === 'partner' ? sketch.partnerId : null,
  });
}

/** Nobody estimates to the last digit. */
function rounded(count: number): number {
  const step = count < 200 ? 10 : count < 2000 ? 50 : count < 50_000 ? 500 : 5000;
  return Math.max(step, Math.round(count / step) * step);
}
