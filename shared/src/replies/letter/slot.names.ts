/** Slots of the letter: what a paragraph may take from the facts as `{{name}}`. Never renamed: texts hold them. */

/** Figures from entries and partnerships. */
export const figureSlots = [
  'activities',
  'met',
  'delivered',
  'seen',
  'engaged',
  'peopleLow',
  'peopleHigh',
  'districtsCovered',
  'districtsTotal',
  'schemesCovered',
  'partnerships',
  'banks',
  'developers',
  'otherPartners',
  'jointActivities',
  'publications',
  'sourceNamed',
  'sourceNotNamed',
  'attributionShare',
  'attendees',
  'personsVisited',
  'leaflets',
  'pushMessages',
  'smsMessages',
  'messengerMessages',
  'screenImpressions',
  'outdoorImpressions',
  'socialImpressions',
  'socialViews',
  'websiteViews',
  'newspaperCopies',
  'tvContacts',
  'radioContacts',
  'consultations',
] as const;

/** Partners by form of work, as a list of names. */
export const partnerSlots = [
  'jointEventPartners',
  'branchScreensPartners',
  'appPushPartners',
  'smsPartners',
  'staffTrainingPartners',
  'salesOfficePartners',
  'hotlinePartners',
  'socialMediaPartners',
] as const;

/** Days, numbers of documents, names; the tables of the appendix by their number. */
export const textSlots = [
  'period',
  'schemes',
  'centre',
  'letterNo',
  'letterOn',
  'orderNo',
  'orderOn',
  'responsible',
  'planApprovedOn',
  'partnersPlannedOn',
  'incomingNo',
  'incomingOn',
  'nothingHeldReason',
  'tableChannels',
  'tablePartners',
  'tableActivities',
  'tableDistricts',
] as const;

/** What a coordinator's paragraph may hold. */
export const slotNames = [...figureSlots, ...partnerSlots, ...textSlots] as const;
export type TextSlotName = (typeof slotNames)[number];

/** Slots of the letter's frame alone: numbers and dates of registration, pages of the appendix. */
export const frameSlots = ['outgoingNo', 'outgoingOn', 'appendixPages'] as const;
export type SlotName = TextSlotName | (typeof frameSlots)[number];

export function isSlotName(name: string): name is TextSlotName {
  return (slotNames as readonly string[]).includes(name);
}

/** Document numbers: no line break inside them. */
export const documentNumberSlots: readonly SlotName[] = [
  'letterNo',
  'orderNo',
  'incomingNo',
  'outgoingNo',
];
