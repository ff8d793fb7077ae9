import type { Channel, Measure } from '../../activities/channels.ts';
import { formatNumber, formatShare } from '../../format/numbers.ts';
import { engagedStatuses, type PartnershipForm } from '../../partnerships/partnership.codes.ts';
import type { LetterLanguage, ReplyContent } from '../reply.schema.ts';
import { tableNumbers } from './appendix-numbers.ts';
import type { InLetterLanguages, LetterFacts } from './letter.types.ts';
import {
  longBlank,
  officialDay,
  officialDayOf,
  officialDayWhen,
  officialPeriod,
} from './official-dates.ts';
import type { partnerSlots, TextSlotName } from './slot.names.ts';
import { withoutFinalStop } from './slot-text.ts';

export interface SlotValue {
  readonly value: string;
  /** The fact is missing: `value` is a line to write on, or the words for "no data". */
  readonly blank: boolean;
}
export type SlotValues = Readonly<Record<TextSlotName, SlotValue>>;

const noData: InLetterLanguages = { kk: 'мәлімет жоқ', ru: 'нет данных' };

/** Slots that are one measure of one channel. */
export const channelSlots = {
  attendees: ['in-person', 'attendees'],
  personsVisited: ['door-to-door', 'persons-visited'],
  leaflets: ['leaflet', 'items-handed-out'],
  pushMessages: ['push', 'messages-delivered'],
  smsMessages: ['sms', 'messages-delivered'],
  messengerMessages: ['messenger', 'messages-delivered'],
  screenImpressions: ['screen', 'impressions'],
  outdoorImpressions: ['outdoor', 'impressions'],
  socialImpressions: ['social', 'impressions'],
  socialViews: ['social', 'views'],
  websiteViews: ['website', 'views'],
  newspaperCopies: ['newspaper', 'copies'],
  tvContacts: ['tv', 'audience-contacts'],
  radioContacts: ['radio', 'audience-contacts'],
  consultations: ['hotline', 'consultations'],
} as const satisfies Partial<Record<TextSlotName, readonly [Channel, Measure]>>;
export type ChannelSlot = keyof typeof channelSlots;

/** Slots that list the partners of one form of work. */
export const formOfSlot: Readonly<Record<(typeof partnerSlots)[number], PartnershipForm>> = {
  jointEventPartners: 'joint-event',
  branchScreensPartners: 'branch-screens',
  appPushPartners: 'app-push',
  smsPartners: 'sms',
  staffTrainingPartners: 'staff-training',
  salesOfficePartners: 'sales-office',
  hotlinePartners: 'hotline',
  socialMediaPartners: 'social-media',
};

/** A number of one channel; null when there is none. */
export function channelFigure(facts: LetterFacts, slot: ChannelSlot): number | null {
  const [channel, measure] = channelSlots[slot];
  return facts.channels.find((row) => row.channel === channel)?.measures[measure] ?? null;
}

/** Brands of the engaged partners that work in this form. */
export function partnersOfForm(facts: LetterFacts, form: PartnershipForm): readonly string[] {
  return facts.partners
    .filter(
      ({ forms, status }) =>
        forms.includes(form) && (engagedStatuses as readonly string[]).includes(status),
    )
    .map(({ short }) => short);
}

/** Every slot that a paragraph may hold, as the letter writes it in this language. */
export function slotValues(
  facts: LetterFacts,
  content: ReplyContent,
  lang: LetterLanguage,
): SlotValues {
  return {
    ...figureValues(facts, lang),
    ...listValues(facts, lang),
    ...textValues(facts, content, lang),
  };
}

type Values<Name extends string> = Record<Name, SlotValue>;

function figureValues(facts: LetterFacts, lang: LetterLanguage) {
  const figure = (value: number | null): SlotValue =>
    value === null
      ? { value: noData[lang], blank: true }
      : { value: formatNumber(value, lang), blank: false };
  const { sourceNamed, publications, ...totals } = facts.totals;
  const values = Object.fromEntries(
    Object.entries(totals).map(([name, value]) => [name, figure(value)]),
  ) as Values<keyof typeof totals>;
  const byChannel = Object.fromEntries(
    (Object.keys(channelSlots) as ChannelSlot[]).map((slot) => [
      slot,
      figure(channelFigure(facts, slot)),
    ]),
  ) as Values<ChannelSlot>;
  return {
    ...values,
    ...byChannel,
    publications: figure(publications),
    sourceNamed: figure(sourceNamed),
    sourceNotNamed: figure(publications - sourceNamed),
    schemesCovered: figure(facts.schemes.length),
    attributionShare:
      publications > 0
        ? { value: formatShare(sourceNamed, publications, lang), blank: false }
        : { value: noData[lang], blank: true },
  };
}

function listValues(facts: LetterFacts, lang: LetterLanguage) {
  const list = (items: readonly string[]): SlotValue =>
    items.length > 0
      ? { value: items.join(', '), blank: false }
      : { value: noData[lang], blank: true };
  const partners = Object.fromEntries(
    Object.entries(formOfSlot).map(([slot, form]) => [slot, list(partnersOfForm(facts, form))]),
  ) as Values<keyof typeof formOfSlot>;
  return { ...partners, schemes: list(facts.schemes.map((scheme) => scheme[lang])) };
}

function textValues(facts: LetterFacts, content: ReplyContent, lang: LetterLanguage) {
  const text = (value: string | null | undefined): SlotValue =>
    value ? { value, blank: false } : { value: longBlank, blank: true };
  const day = (dateOn: string | null, write: typeof officialDay): SlotValue =>
    text(dateOn && write(dateOn, lang));
  const numbers = tableNumbers(facts);
  const { centre } = facts;
  return {
    period: text(officialPeriod(facts.from, facts.to, lang)),
    centre: text(lang === 'ru' ? (centre.ruGen ?? `«${centre.ru}»`) : centre.kk),
    letterNo: text(facts.letterNo),
    letterOn: day(facts.letterOn, officialDayOf),
    orderNo: text(content.orderNo),
    orderOn: day(content.orderOn, officialDayOf),
    responsible: text(withoutFinalStop(content.responsible?.[lang] ?? '')),
    planApprovedOn: day(content.planApprovedOn, officialDay),
    partnersPlannedOn: day(content.partnersPlannedOn, officialDay),
    incomingNo: text(content.incomingNo),
    incomingOn: day(content.incomingOn, officialDayWhen),
    nothingHeldReason: text(withoutFinalStop(content.nothingHeld?.[lang] ?? '')),
    tableChannels: text(numbers.channels),
    tablePartners: text(numbers.partners),
    tableActivities: text(numbers.activities),
    tableDistricts: text(numbers.districts),
  };
}
