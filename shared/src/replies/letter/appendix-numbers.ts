import type { LetterFacts, TableName } from './letter.types.ts';

/** Tables that the appendix has: only those with something in them, in the order of the letter. */
export function tablesOf(facts: LetterFacts): readonly TableName[] {
  const present: Readonly<Record<TableName, boolean>> = {
    channels: facts.channels.length > 0,
    partners: facts.partners.length > 0,
    activities: facts.activities.length > 0,
    districts: facts.declarations.length > 0,
  };
  return (['channels', 'partners', 'activities', 'districts'] as const).filter(
    (name) => present[name],
  );
}

/** Their numbers, «1», «2» …; null for a table that the appendix does not have. */
export function tableNumbers(facts: LetterFacts): Readonly<Record<TableName, string | null>> {
  const names = tablesOf(facts);
  const numberOf = (name: TableName) =>
    names.includes(name) ? String(names.indexOf(name) + 1) : null;
  return {
    channels: numberOf('channels'),
    partners: numberOf('partners'),
    activities: numberOf('activities'),
    districts: numberOf('districts'),
  };
}
