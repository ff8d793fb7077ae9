/** Where a lack is mended: a list of entries, a partnership, a field of this page. */
import type { Lack, LackCode } from '@saqbol/shared/replies/reply.schema.ts';
import type { ActivitySearch } from '../../../activities/list/activity-search.ts';
import { entriesOf, type FigurePlace } from '../../../figures/figure-link.tsx';
import type { ReplyField } from '../reply-fields.ts';

export type LackPlace =
  | { readonly kind: 'entries'; readonly search: ActivitySearch }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'partnership'; readonly id: string }
  | { readonly kind: 'new-partnership' }
  | { readonly kind: 'field'; readonly field: ReplyField }
  | { readonly kind: 'marks' };

const fields: Readonly<Partial<Record<LackCode, ReplyField>>> = {
  'no-activities': 'nothingHeld',
  'silent-district': 'declarations',
  'no-partner-date': 'partnersPlannedOn',
  'no-signatory': 'signatory',
  'no-executor': 'executor',
  'no-responsible': 'responsible',
  'no-incoming': 'incomingNo',
  'no-planned-measure': 'plannedMeasures',
  'no-late-reason': 'lateReason',
};

export function placeOfLack({ code, count, ids }: Lack, place: FigurePlace): LackPlace {
  const field = fields[code];
  if (field) return { kind: 'field', field };
  if (code === 'open-mark') return { kind: 'marks' };
  const [first] = ids;
  if (code === 'no-memorandum' && first) return { kind: 'partnership', id: first };
  if (code === 'no-bank' || code === 'no-developer' || code === 'no-memorandum') {
    return { kind: 'new-partnership' };
  }
  if (count === 1 && first) return { kind: 'entry', id: first };
  return { kind: 'entries', search: searchOf(code, place) };
}

function searchOf(code: LackCode, place: FigurePlace): ActivitySearch {
  switch (code) {
    case 'unconfirmed':
      return entriesOf(place, 'activities', { review: 'new' });
    case 'queried': {
      const { campaign, unitId } = place;
      return { campaign, unitId, status: 'held', review: 'queried' };
    }
    case 'source-not-named':
      return entriesOf(place, 'source-not-named');
    default:
      return entriesOf(place, 'activities', { flagged: 'open' });
  }
}
