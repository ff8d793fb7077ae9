/** Where a slot of the letter leads: the entries or partnerships behind it, or the field it is from. */

import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import {
  type figureSlots,
  partnerSlots,
  type TextSlotName,
} from '@saqbol/shared/replies/letter/slot.names.ts';
import { channelSlots } from '@saqbol/shared/replies/letter/slot-values.ts';
import type { ActivitySearch } from '../../../activities/list/activity-search.ts';
import { entriesOf, type FigurePlace } from '../../../figures/figure-link.tsx';
import type { PartnershipSearch } from '../../../partnerships/partnership-search.ts';
import type { ReplyField } from '../reply-fields.ts';

export type SlotPlace =
  | { readonly kind: 'entries'; readonly search: ActivitySearch }
  | { readonly kind: 'partnerships'; readonly search: PartnershipSearch }
  | { readonly kind: 'field'; readonly field: ReplyField }
  | { readonly kind: 'letter' };

type FigureSlot = (typeof figureSlots)[number];

const filters: Readonly<Partial<Record<FigureSlot, FigureFilter>>> = {
  activities: 'activities',
  met: 'met',
  delivered: 'delivered',
  seen: 'seen',
  engaged: 'engaged',
  peopleLow: 'people-low',
  peopleHigh: 'people-high',
  districtsCovered: 'activities',
  schemesCovered: 'activities',
  publications: 'publications',
  sourceNamed: 'source-named',
  sourceNotNamed: 'source-not-named',
  attributionShare: 'publications',
};
const organisationKinds: Readonly<
  Partial<Record<FigureSlot, PartnershipSearch['organisationKind']>>
> = { banks: 'bank', developers: 'developer' };
const partnerFigures: readonly TextSlotName[] = [
  'partnerships',
  'banks',
  'developers',
  'otherPartners',
  'jointActivities',
];
const fields: Readonly<Partial<Record<TextSlotName, ReplyField>>> = {
  orderNo: 'orderNo',
  orderOn: 'orderOn',
  responsible: 'responsible',
  planApprovedOn: 'planApprovedOn',
  partnersPlannedOn: 'partnersPlannedOn',
  incomingNo: 'incomingNo',
  incomingOn: 'incomingOn',
  nothingHeldReason: 'nothingHeld',
};

/** Null: there is nothing behind it but the letter itself (a period, the number of a table). */
export function placeOfSlot(name: TextSlotName, place: FigurePlace): SlotPlace | null {
  const filter = filters[name as FigureSlot];
  if (filter) return { kind: 'entries', search: entriesOf(place, filter) };
  const measured = channelSlots[name as keyof typeof channelSlots];
  if (measured) {
    const [channel, measure] = measured;
    return { kind: 'entries', search: entriesOf(place, 'activities', { channel, measure }) };
  }
  const isPartners = (partnerSlots as readonly string[]).includes(name);
  if (isPartners || partnerFigures.includes(name)) {
    const { campaign, unitId } = place;
    const organisationKind = organisationKinds[name as FigureSlot];
    return {
      kind: 'partnerships',
      search: { campaign, unitId, engaged: 'yes', organisationKind },
    };
  }
  const field = fields[name];
  if (field) return { kind: 'field', field };
  if (name === 'letterNo' || name === 'letterOn') return { kind: 'letter' };
  return name === 'schemes' ? { kind: 'entries', search: entriesOf(place, 'activities') } : null;
}
