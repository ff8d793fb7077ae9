/** What makes two entries the same: their facts, whatever ids their numbers have. */
import type { ActivityInput } from '../activities/activity.schema.ts';
import type { Facts } from './write-lines.ts';

/** The facts as one text, for the key of a row. */
export function contentOf(entry: Facts): string {
  return JSON.stringify([
    factsOf(entry),
    entry.reach.map(reachFacts),
    entry.explanations.map(({ reason }) => reason),
  ]);
}

/** The same facts, and the same numbers under the same ids. */
export function isSameContent(a: Facts, b: Facts): boolean {
  const numbers = (entry: Facts) =>
    entry.reach.map((one) => [one.id, one.evidenceId ?? null, ...reachFacts(one)]);
  return JSON.stringify([factsOf(a), numbers(a)]) === JSON.stringify([factsOf(b), numbers(b)]);
}

function factsOf(entry: Facts) {
  return [
    entry.districtId,
    entry.kind,
    entry.title,
    entry.status,
    entry.startsOn,
    entry.endsOn,
    entry.startsAtTime,
    entry.place,
    entry.description,
    entry.schemes,
    entry.audiences,
    entry.languages,
    entry.partnerIds,
    entry.jointUnitIds,
    entry.sourceNamed,
    entry.sourceWhere,
    entry.links,
  ];
}

function reachFacts(one: ActivityInput['reach'][number]) {
  return [
    one.channel,
    one.measure,
    one.count,
    one.method,
    one.methodNote ?? null,
    one.periodFrom ?? null,
    one.periodTo ?? null,
    one.audienceNew,
    one.scope,
    one.organisationId ?? null,
    one.link ?? null,
  ];
}
