/**
 * The rules of an entry, run alike in the form, on import, in the API and in the mocks.
 * Errors refuse; warnings ask for an explanation and stay on the entry as flags.
 */
import type { FieldError } from '../contract/problems.ts';
import { findIin } from '../registers/iin.ts';
import { isPublication } from './activity.codes.ts';
import type { ErrorCode, WarningCode } from './activity.rule-codes.ts';
import type { ActivityInput, Flag, ReachInput } from './activity.schema.ts';
import { families, inPersonChannels, type Measure, measuresOf } from './channels.ts';
import { isFarAboveUsual, type UsualValues } from './usual.ts';

/** What the rules need to know besides the entry itself. All of it is known offline but the last two. */
export interface RuleContext {
  readonly campaign: {
    readonly startsOn: string;
    /** The day on which it was closed; null while it runs. */
    readonly closedOn: string | null;
    readonly schemes: readonly string[];
  };
  /** The domain's today in Astana. */
  readonly today: string;
  readonly unit: {
    readonly id: string;
    readonly population: number | null;
    readonly hasDistricts: boolean;
  };
  readonly isOrganisation: (id: string) => boolean;
  readonly isOwnDistrict: (id: string) => boolean;
  /** Former values of the same measure in the same district or unit, newest first. */
  readonly usual?: (channel: string, measure: Measure) => UsualValues;
  /** The title and id of an entry that looks like the same event. */
  readonly duplicateOf?: { readonly id: string; readonly title: string } | null;
}

export interface RuleResult {
  readonly errors: readonly FieldError[];
  readonly warnings: readonly (Omit<Flag, 'reason'> & {
    params?: Record<string, string | number>;
  })[];
}

/** What the rules judge: an entry without the ids that only the record itself needs. */
export type JudgedActivity = Omit<ActivityInput, 'id' | 'campaignId'>;

/** The day on which an entry counts: its last one. */
export function countsOn(entry: { startsOn: string; endsOn?: string | null }): string {
  return entry.endsOn ?? entry.startsOn;
}

type Report = {
  error(pointer: string, code: ErrorCode, params?: FieldError['params']): void;
  warn(pointer: string, code: WarningCode, params?: Record<string, string | number>): void;
};

/** Judges an entry. Pure: equal input and context give equal results. */
export function checkActivity(entry: JudgedActivity, context: RuleContext): RuleResult {
  const errors: FieldError[] = [];
  const warnings: RuleResult['warnings'][number][] = [];
  const report: Report = {
    error: (pointer, code, params) =>
      void errors.push({ pointer, code, ...(params && { params }) }),
    warn: (pointer, code, params) =>
      void warnings.push({ pointer, code, ...(params && { params }) }),
  };
  // A draft accepts anything type-safe; its dates and sums are judged when it is more than that.
  if (entry.status !== 'draft') checkDates(entry, context, report);
  checkTerritory(entry, context, report);
  checkReferences(entry, context, report);
  checkTexts(entry, report);
  for (const [index, one] of entry.reach.entries()) {
    checkReach(one, `/reach/${index}`, entry, context, report);
  }
  checkReachIds(entry.reach, report);
  if (entry.status !== 'draft') checkReachTogether(entry.reach, report);
  if (entry.status === 'held') checkHeld(entry, context, report);
  return { errors, warnings };
}

function checkDates(entry: JudgedActivity, { campaign, today }: RuleContext, report: Report): void {
  if (entry.endsOn && entry.endsOn < entry.startsOn) {
    report.error('/endsOn', 'reversed-dates');
    return;
  }
  const day = countsOn(entry);
  const pointer = entry.endsOn ? '/endsOn' : '/startsOn';
  if (entry.status === 'held' && day > today) report.error(pointer, 'held-in-future', { today });
  if (campaign.closedOn && day > campaign.closedOn) {
    report.error(pointer, 'after-closing', { closedOn: campaign.closedOn });
  }
  if (day < campaign.startsOn) {
    report.warn(pointer, 'before-campaign', { startsOn: campaign.startsOn });
  }
}

function checkTerritory(
  entry: JudgedActivity,
  { unit, isOwnDistrict }: RuleContext,
  report: Report,
): void {
  if (entry.districtId && !isOwnDistrict(entry.districtId))
    report.error('/districtId', 'district-foreign');
  entry.jointUnitIds.forEach((id, index) => {
    if (id === unit.id) report.error(`/jointUnitIds/${index}`, 'joint-own-unit');
  });
}

function checkReferences(entry: JudgedActivity, context: RuleContext, report: Report): void {
  entry.schemes.forEach((code, index) => {
    if (!context.campaign.schemes.includes(code))
      report.error(`/schemes/${index}`, 'scheme-unknown');
  });
  entry.partnerIds.forEach((id, index) => {
    if (!context.isOrganisation(id)) report.error(`/partnerIds/${index}`, 'partner-unknown');
  });
}

/** No personal data of citizens: an individual identification number is refused in every text. */
function checkTexts(entry: JudgedActivity, report: Report): void {
  const texts: [string, string | null][] = [
    ['/title', entry.title],
    ['/place', entry.place],
    ['/description', entry.description],
    ['/sourceWhere', entry.sourceWhere],
    ...entry.links.map((link, i): [string, string] => [`/links/${i}`, link]),
    ...entry.explanations.map((one, i): [string, string] => [
      `/explanations/${i}/reason`,
      one.reason,
    ]),
    ...entry.reach.flatMap((one, i): [string, string | null][] => [
      [`/reach/${i}/methodNote`, one.methodNote ?? null],
      [`/reach/${i}/link`, one.link ?? null],
    ]),
  ];
  for (const [pointer, text] of texts) {
    if (text && findIin(text)) report.error(pointer, 'personal-number');
  }
}

function checkReach(
  one: ReachInput,
  at: string,
  entry: JudgedActivity,
  context: RuleContext,
  report: Report,
): void {
  if (!measuresOf[one.channel].includes(one.measure)) {
    if (one.channel === 'link') report.error(`${at}/channel`, 'channel-measured-only');
    else report.error(`${at}/measure`, 'measure-not-of-channel');
    return;
  }
  if (one.periodFrom && one.periodTo && one.periodTo < one.periodFrom) {
    report.error(`${at}/periodTo`, 'reversed-period');
  }
  if (one.organisationId && !context.isOrganisation(one.organisationId)) {
    report.error(`${at}/organisationId`, 'organisation-unknown');
  }
  if (one.scope === 'nation' && context.unit.hasDistricts && inPerson(one)) {
    report.error(`${at}/scope`, 'national-scope');
  }
  if (one.count === null || entry.status !== 'held') return;
  const { population } = context.unit;
  if (population !== null && inPerson(one) && one.count > population) {
    report.warn(`${at}/count`, 'more-than-residents', { population });
  }
  const usual = context.usual?.(one.channel, one.measure);
  if (usual && isFarAboveUsual(one.count, usual)) {
    report.warn(`${at}/count`, 'far-above-usual', {
      median: usual.median,
      count: usual.values.length,
    });
  }
}

function inPerson(one: ReachInput): boolean {
  return (
    (inPersonChannels as readonly string[]).includes(one.channel) &&
    families.met.includes(one.measure as 'attendees')
  );
}

function checkReachIds(reach: readonly ReachInput[], report: Report): void {
  const ids = new Set<string>();
  reach.forEach((one, index) => {
    if (ids.has(one.id)) report.error(`/reach/${index}/id`, 'reach-id-repeated');
    ids.add(one.id);
  });
}

function checkReachTogether(reach: readonly ReachInput[], report: Report): void {
  const values = new Map<string, number>();
  reach.forEach((one, index) => {
    const key = [
      one.channel,
      one.measure,
      one.organisationId,
      one.scope,
      one.link,
      one.periodFrom,
    ].join('|');
    if (values.has(key) && values.get(key) === one.count && one.count !== null) {
      report.error(`/reach/${index}/count`, 'same-number-twice');
    }
    if (one.count !== null) values.set(key, one.count);
  });
  const sum = (channel: string, ...names: Measure[]) =>
    reach
      .filter((one) => one.channel === channel && names.includes(one.measure) && one.count !== null)
      .reduce((total, one) => total + (one.count ?? 0), 0);
  const at = (channel: string, measure: Measure) =>
    reach.findIndex((one) => one.channel === channel && one.measure === measure);
  if (sum('poll', 'right-answers') > sum('poll', 'respondents')) {
    report.error(`/reach/${at('poll', 'right-answers')}/count`, 'parts-above-whole');
  }
  for (const channel of ['social', 'messenger']) {
    const contacts = sum(channel, 'impressions', 'views');
    if (contacts > 0 && sum(channel, 'unique-accounts') > contacts) {
      report.warn(`/reach/${at(channel, 'unique-accounts')}/count`, 'reach-above-impressions');
    }
  }
}

/** What a held entry needs, said beside the field; missing is a warning, never a dead end. */
function checkHeld(entry: JudgedActivity, context: RuleContext, report: Report): void {
  if (entry.schemes.length === 0) report.warn('/schemes', 'no-schemes');
  if (entry.audiences.length === 0) report.warn('/audiences', 'no-audiences');
  if (entry.reach.every((one) => one.count === null)) report.warn('/reach', 'no-reach');
  if (isPublication(entry.kind) && entry.sourceNamed !== true)
    report.warn('/sourceNamed', 'source-not-named');
  if (context.duplicateOf) {
    report.warn('/title', 'likely-duplicate', {
      title: context.duplicateOf.title,
      id: context.duplicateOf.id,
    });
  }
}

/** The flags that stand on an entry: its warnings, each with the reason given for it. */
export function flagsOf(entry: JudgedActivity, warnings: RuleResult['warnings']): Flag[] {
  return warnings.map(({ code, pointer }) => ({
    code,
    pointer,
    reason: entry.explanations.find((one) => one.code === code)?.reason ?? null,
  }));
}

/**
 * Whether an entry counts in the figures of its campaign: held, in no doubt, and inside the period.
 * @param campaign `startsOn`, and `closedOn` or null while it runs
 */
export function counts(
  entry: { status: string; review: string; startsOn: string; endsOn?: string | null },
  campaign: { startsOn: string; closedOn: string | null },
): boolean {
  const day = countsOn(entry);
  return (
    entry.status === 'held' &&
    entry.review !== 'queried' &&
    entry.review !== 'excluded' &&
    day >= campaign.startsOn &&
    (campaign.closedOn === null || day <= campaign.closedOn)
  );
}
