/** Recounts everything from the raw entries and compares it with what is kept and shown. */
import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import { figureGroupings } from '@saqbol/shared/figures/figure.codes.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import type { CountedEntry, Records } from '@saqbol/shared/figures/recount.types.ts';
import { type CampaignPeriod, findPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { loadRegisters, type Registers } from '../territory/registers.ts';
import { addEntry, type Cells, cellKey, cellWords, totalsOf } from './expected-cells.ts';
import { readFigures } from './read-figures.ts';
import { compactEntry } from './reconcile-entries.ts';
import { dayCells, entriesOf, type KeptCell, totalCells } from './reconcile-figures.queries.ts';
import { selectAllPartnerships } from './records.queries.ts';
import { countedCampaign, countedReplies, countedTerritory } from './replied-records.ts';

export interface Reconciliation {
  /** Cells by day and without, and fields of the figures shown. */
  readonly compared: number;
  /** Each in words: which cell, what is kept, what the recount gives. */
  readonly differing: readonly string[];
}

/**
 * Reconciles one campaign in the snapshot of the transaction; others may go on writing.
 * @param tx scope of the whole nation
 */
export async function reconcileCampaign(tx: Scoped, campaignId: string): Promise<Reconciliation> {
  const campaign = await findPeriod(tx, campaignId);
  if (!campaign) throw new Error(`no campaign ${campaignId}`);
  const differing: string[] = [];
  const { entries, days } = await recountEntries(tx, campaign, differing);
  const totals = totalsOf(days);
  let compared = days.size + totals.size;
  compared += await compareCells(days, dayCells(tx, campaignId), differing);
  compared += await compareCells(totals, totalCells(tx, campaignId), differing);
  compared += await compareFigures(tx, campaign, entries, differing);
  return { compared, differing };
}

/** Reads the entries once: their cells, and those that count in short for the recount. */
async function recountEntries(tx: Scoped, campaign: CampaignPeriod, differing: string[]) {
  const entries: CountedEntry[] = [];
  const days: Cells = new Map();
  for await (const entry of entriesOf(tx, campaign.id)) {
    const isCounted = counts(entry, campaign);
    if (entry.counted !== isCounted)
      differing.push(`activity ${entry.id}: counted ${entry.counted}, recounted ${isCounted}`);
    if (!entry.reach.every((one) => one.isTrue))
      differing.push(`activity ${entry.id}: its reach entries keep other facts than it has itself`);
    if (!isCounted) continue;
    addEntry(days, entry);
    entries.push(compactEntry(entry));
  }
  return { entries, days };
}

/** Compares kept cells with those recounted, which are used up; how many were kept beside them is returned. */
async function compareCells(
  expected: Cells,
  kept: AsyncIterable<KeptCell>,
  differing: string[],
): Promise<number> {
  let unexpected = 0;
  for await (const cell of kept) {
    const key = cellKey(cell);
    const sum = expected.get(key);
    if (!sum) unexpected++;
    if (sum?.amount !== cell.amount || sum.n !== cell.n)
      differing.push(differenceOf(key, cell, sum));
    expected.delete(key);
  }
  for (const [key, sum] of expected) differing.push(differenceOf(key, undefined, sum));
  return unexpected;
}

type Kept = Pick<KeptCell, 'amount' | 'n'> | undefined;

function differenceOf(key: string, kept: Kept, sum: Kept): string {
  const words = (one: Kept) => (one ? `${one.amount} (${one.n} values)` : 'nothing');
  return `cell ${cellWords(key)}: kept ${words(kept)}, recounted ${words(sum)}`;
}

/** What the API answers, by every grouping, of the nation and of each unit. */
async function compareFigures(
  tx: Scoped,
  campaign: CampaignPeriod,
  entries: readonly CountedEntry[],
  differing: string[],
): Promise<number> {
  const registers = await loadRegisters(tx);
  const records = await recordsOf(tx, campaign, registers);
  const byUnit = Map.groupBy(entries, (entry) => entry.unitId);
  let compared = 0;
  for (const unit of [undefined, ...campaign.recipientIds]) {
    const own = unit === undefined ? entries : (byUnit.get(unit) ?? []);
    for (const by of figureGroupings) {
      const filter = { campaignId: campaign.id, unitId: unit ?? null, from: null, to: null };
      const shown = await readFigures({ tx, campaign, registers, filter }, by);
      const asOf = '';
      const expected = recount({ ...records, entries: own }, { by, unit, asOf, basis: 'live' });
      const name = `figures of ${unit ?? 'the nation'} by ${by}`;
      compared += compareRows(name, shown.rows, expected.rows, differing);
      compared += compareRows(`${name}, total`, [shown.total], [expected.total], differing);
    }
  }
  return compared;
}

async function recordsOf(
  tx: Scoped,
  campaign: CampaignPeriod,
  registers: Registers,
): Promise<Omit<Records, 'entries'>> {
  return {
    campaign: countedCampaign(campaign),
    partnerships: await selectAllPartnerships(tx, campaign.id),
    replies: await countedReplies(tx, campaign.id, null),
    territory: countedTerritory(registers),
  };
}

type Rows = readonly { readonly key: string }[];

function compareRows(name: string, shown: Rows, expected: Rows, differing: string[]): number {
  const rest = new Map(expected.map((row) => [row.key, row]));
  let compared = 0;
  for (const row of shown) {
    const other = rest.get(row.key);
    rest.delete(row.key);
    const fields = new Set([...Object.keys(row), ...Object.keys(other ?? {})]);
    for (const field of fields) {
      compared++;
      const [left, right] = [row, other].map((one) =>
        JSON.stringify((one as Record<string, unknown> | undefined)?.[field], sorted),
      );
      if (left !== right)
        differing.push(`${name}, ${row.key}, ${field}: shown ${left}, recounted ${right}`);
    }
  }
  for (const key of rest.keys()) differing.push(`${name}, ${key}: not shown`);
  return compared;
}

/** Measures by their names: their order says nothing. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
