/** Facts of the letter from what a version holds (frozen or as it stands) and from the registers. */
import type { Activity } from '../../activities/activity.schema.ts';
import type { Channel, Measure } from '../../activities/channels.ts';
import type { FigureRow } from '../../figures/figures.schema.ts';
import type { OrganisationKind } from '../../organisations/organisation.codes.ts';
import { engagedStatuses } from '../../partnerships/partnership.codes.ts';
import type { Partnership } from '../../partnerships/partnership.schema.ts';
import { centreGenitives } from './centre-names.ts';
import type {
  ActivityFacts,
  ChannelFacts,
  InLetterLanguages,
  LetterFacts,
  LetterTotals,
} from './letter.types.ts';

/** What a version knows of its entries: the parts of `ReplyVersion` that the letter uses. */
export interface LetterSource {
  readonly unit: LetterFacts['unit'];
  readonly campaign: {
    readonly letterNo: string;
    readonly letterOn: string;
    readonly startsOn: string;
    readonly centre: InLetterLanguages;
    readonly schemes: readonly { readonly code: string; readonly listed: InLetterLanguages }[];
  };
  /** The sender of the letter, to whom the reply goes. */
  readonly sender: LetterFacts['unit'];
  /** Last day that the letter tells of. */
  readonly until: string;
  readonly outgoingNo: string | null;
  readonly outgoingOn: string | null;
  readonly figures: { readonly total: FigureRow; readonly byChannel: readonly FigureRow[] };
  /** Entries that count: held and not excluded. */
  readonly entries: readonly Activity[];
  readonly partnerships: readonly Partnership[];
  readonly organisations: ReadonlyMap<
    string,
    { readonly name: InLetterLanguages; readonly short: string; readonly kind: OrganisationKind }
  >;
  readonly districtNames: ReadonlyMap<string, InLetterLanguages>;
  readonly declarations: readonly {
    readonly districtId: string;
    readonly reasonKk: string;
    readonly reasonRu: string;
  }[];
}

export function letterFacts(source: LetterSource): LetterFacts {
  const { unit, campaign, sender, entries } = source;
  const { centre } = campaign;
  return {
    unit,
    letterNo: campaign.letterNo,
    letterOn: campaign.letterOn,
    addressee: { kk: sender.forms.kk.body.dat, ru: sender.forms.ru.body.nom },
    centre: { kk: centre.kk, ru: centre.ru, ruGen: centreGenitives[centre.ru] ?? null },
    from: campaign.startsOn,
    to: [source.until, campaign.startsOn].sort()[1] ?? source.until,
    outgoingNo: source.outgoingNo,
    outgoingOn: source.outgoingOn,
    totals: totalsOf(source),
    schemes: campaign.schemes
      .filter(({ code }) => entries.some(({ schemes }) => schemes.includes(code)))
      .map(({ listed }) => listed),
    channels: source.figures.byChannel.filter(({ key }) => key !== 'none').map(channelFacts),
    partners: partnersOf(source),
    activities: [...entries]
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
      .map((entry) => activityFacts(entry, source)),
    declarations: source.declarations.map(({ districtId, reasonKk, reasonRu }) => ({
      district: districtName(source, districtId),
      reason: { kk: reasonKk, ru: reasonRu },
    })),
  };
}

function totalsOf({
  figures: { total },
  entries,
  partnerships,
  organisations,
}: LetterSource): LetterTotals {
  const engaged = partnerships.filter(({ status }) =>
    (engagedStatuses as readonly string[]).includes(status),
  );
  const others = new Set(
    engaged
      .map(({ organisationId }) => organisationId)
      .filter((id) => !['bank', 'developer'].includes(organisations.get(id)?.kind ?? 'other')),
  );
  return {
    activities: total.activities,
    met: total.metInPerson,
    delivered: total.delivered,
    seen: total.seen,
    engaged: total.engaged,
    peopleLow: total.peopleLow,
    peopleHigh: total.peopleHigh,
    districtsCovered: total.districtsCovered,
    districtsTotal: total.districtsTotal,
    partnerships: total.partnerships,
    banks: total.banksEngaged,
    developers: total.developersEngaged,
    otherPartners: others.size,
    jointActivities: entries.filter(({ partnerIds }) => partnerIds.length > 0).length,
    publications: total.publications,
    sourceNamed: total.sourceNamed,
  };
}

function channelFacts(row: FigureRow): ChannelFacts {
  return {
    channel: row.key as Channel,
    activities: row.activities,
    publications: row.publications,
    sourceNamed: row.sourceNamed,
    measures: row.measures as Partial<Record<Measure, number>>,
  };
}

/** Declined and merely proposed partnerships are no partners of the letter. */
function partnersOf({ partnerships, organisations }: LetterSource): LetterFacts['partners'] {
  return partnerships
    .filter(({ status }) => (engagedStatuses as readonly string[]).includes(status))
    .flatMap(({ organisationId, forms, agreedOn, status }) => {
      const organisation = organisations.get(organisationId);
      return organisation ? [{ ...organisation, forms, agreedOn, status }] : [];
    });
}

function activityFacts(entry: Activity, source: LetterSource): ActivityFacts {
  return {
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    title: entry.title,
    channels: [...new Set(entry.reach.map(({ channel }) => channel))],
    audiences: entry.audiences,
    district: entry.districtId ? districtName(source, entry.districtId) : null,
    place: entry.place,
    reach: entry.reach.map(({ measure, count }) => ({ measure, count })),
    fileCount: entry.evidence.length,
    linkCount: entry.links.length,
  };
}

function districtName({ districtNames }: LetterSource, id: string): InLetterLanguages {
  return districtNames.get(id) ?? { kk: id, ru: id };
}
