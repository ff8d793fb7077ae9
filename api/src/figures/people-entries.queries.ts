/** Which entries make the two ends of the people range, so that the figure can be opened. */
import { type Channel, channels, isInPerson } from '@saqbol/shared/activities/channels.ts';
import { sql } from 'kysely';
import type { Condition } from '../activities/activities.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';

interface Place {
  /** The other conditions of the list, on `activities a`: the range is that of just these entries. */
  readonly conditions: readonly Condition[];
  /** The nation has national channels; a unit has none. */
  readonly isNation: boolean;
  readonly channel: string | null;
}

interface ChannelPeople {
  /** The unit, or '*' for a national channel. */
  readonly owner: string;
  readonly channel: Channel;
  readonly people: number;
  /** Residents of the owner, who cap its people; null for no cap. */
  readonly population: number | null;
  /** The single largest entry of a media channel; null for in-person channels, all of whose entries count. */
  readonly peakId: string | null;
}

/** The condition on `activities a` that holds exactly for the entries behind the figure. */
export async function peopleCondition(
  tx: Scoped,
  place: Place,
  end: 'people-low' | 'people-high',
): Promise<Condition> {
  const byChannel = await selectChannelPeople(tx, place);
  const makers = end === 'people-high' ? byChannel : lowChannels(byChannel);
  const peaks = makers.flatMap((one) => one.peakId ?? []);
  const summed = makers
    .filter((one) => one.peakId === null)
    .map((one) => `${one.owner} ${one.channel}`);
  return sql`(a.id = any (${peaks}::uuid[]) or exists (
    select from reach_entries r where r.activity_id = a.id and ${peopleInPerson}
      and ((case when r.scope = 'nation' then '*' else r.unit_id end) || ' ' || r.channel) = any (${summed}::text[])))`;
}

const peopleInPerson = sql`r.count is not null and r.measure in ('attendees', 'persons-visited') and r.audience_new <> 'repeat'`;

/** The highest channel of each unit; or the highest national one, when it is larger than all units together. */
function lowChannels(byChannel: readonly ChannelPeople[]): ChannelPeople[] {
  const highest = new Map<string, ChannelPeople>();
  for (const one of byChannel) {
    const known = highest.get(one.owner);
    if (!known || one.people > known.people) highest.set(one.owner, one);
  }
  const national = highest.get('*');
  highest.delete('*');
  const units = [...highest.values()];
  const sum = units.reduce(
    (total, one) => total + Math.min(one.people, one.population ?? one.people),
    0,
  );
  return national && national.people > sum ? [national] : units;
}

async function selectChannelPeople(tx: Scoped, place: Place): Promise<ChannelPeople[]> {
  const conditions = [
    ...place.conditions,
    sql`r.counted and r.count is not null`,
    sql`r.measure in ('attendees', 'persons-visited', 'unique-accounts', 'unique-numbers', 'audience-people')`,
    // In person, a repeat audience was counted when it came first.
    sql`not (r.measure in ('attendees', 'persons-visited') and r.audience_new = 'repeat')`,
  ];
  // National channels belong to the nation as a whole.
  if (!place.isNation) conditions.push(sql`r.scope <> 'nation'`);
  if (place.channel) conditions.push(sql`r.channel = ${place.channel}`);
  const { rows } = await sql<{
    owner: string;
    channel: Channel;
    sum: number;
    peak: number;
    peakId: string;
    population: number | null;
  }>`
    select case when r.scope = 'nation' then '*' else r.unit_id end as owner, r.channel, sum(r.count)::bigint as sum,
      max(r.count) as peak, (array_agg(r.activity_id order by r.count desc, r.activity_id))[1] as peak_id,
      max(u.population) as population
    from reach_entries r join activities a on a.id = r.activity_id join units u on u.id = r.unit_id
    where ${sql.join(conditions, sql` and `)} group by 1, 2 order by 1, array_position(${[...channels]}::text[], r.channel)`.execute(
    tx,
  );
  return rows.map(({ owner, channel, sum, peak, peakId, population }) =>
    isInPerson(channel)
      ? { owner, channel, population, people: sum, peakId: null }
      : { owner, channel, population, people: peak, peakId },
  );
}
