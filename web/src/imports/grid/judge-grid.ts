import { gatherEntries, type Issue } from '@saqbol/shared/imports/gather-entries.ts';
import { type GivenFacts, importFacts } from '@saqbol/shared/imports/import.facts.ts';
import { planImport } from '@saqbol/shared/imports/plan-import.ts';
import type { Vocabulary } from '@saqbol/shared/imports/vocabulary.ts';
import { v7 } from 'uuid';
import { gridTable } from './grid-file.ts';
import type { Cells } from './grid-state.ts';

/** What the rules know without the server; it knows more, and has the last word. */
export type KnownHere = Omit<GivenFacts, 'standing' | 'duplicates' | 'usual'>;

/** What is to be said of the cells, by «line column»: the same rules as on the server. */
export function judgeGrid(
  cells: Cells,
  vocabulary: Vocabulary,
  known: KnownHere,
): ReadonlyMap<string, Issue> {
  const table = gridTable(cells);
  const [onlyDistrict, ...others] = known.actor.districtIds;
  const place = { defaultDistrict: others.length === 0 ? (onlyDistrict ?? null) : null };
  const drafts = gatherEntries(table, vocabulary, place);
  const facts = importFacts({ ...known, standing: [], duplicates: [], usual: [] });
  // Keys of rows matter to the server alone.
  const tools = { vocabulary, hash: () => '', newId: v7, isGiven: () => true };
  const found = new Map<string, Issue>();
  for (const { issues } of planImport(drafts, facts, tools)) {
    for (const issue of issues) {
      const cell = `${issue.line} ${issue.column}`;
      if (found.get(cell)?.severity !== 'error') found.set(cell, issue);
    }
  }
  return found;
}
