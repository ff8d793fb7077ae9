import * as z from 'zod/mini';
import { instant, oneOf } from '../contract/primitives.ts';
import { type ImportColumn, importColumns } from './import.columns.ts';
import { outcomes } from './plan-import.ts';

/** `checked`: looked through, nothing written. `committed`: its entries are in. */
export const importStates = ['checked', 'committed'] as const;
/** What is taken in: everything or nothing, or the entries without errors. */
export const takes = ['all', 'good'] as const;

const columnKeys = importColumns.map(({ key }) => key) as [ImportColumn, ...ImportColumn[]];
const cell = z.union([z.string(), z.number()]);

export const importCounts = z.object({
  /** Lines of the file; an entry may have several. */
  lines: z.number(),
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  wrong: z.number(),
  /** Entries with a warning that has no reason. */
  warned: z.number(),
  /** Cells with an error. */
  errors: z.number(),
});
export type ImportCounts = z.output<typeof importCounts>;

export const importRecord = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.number(),
  sha256: z.string(),
  state: oneOf(importStates),
  counts: importCounts,
  taken: z.nullable(oneOf(takes)),
  createdBy: z.string(),
  createdByName: z.string(),
  createdAt: instant,
  committedAt: z.nullable(instant),
  /** Until then its rows and the returned workbook can be had. */
  keptUntil: instant,
  /** Whether they are still there. */
  isKept: z.boolean(),
});
export type ImportRecord = z.output<typeof importRecord>;

export const importIssue = z.object({
  /** «C14», or the number of the line where the file has no such column. */
  cell: z.string(),
  line: z.number(),
  column: oneOf(columnKeys),
  severity: oneOf(['error', 'warning']),
  code: z.string(),
  /** In the language of the request. */
  message: z.string(),
  /** The reason given for a warning. */
  reason: z.nullable(z.string()),
});
export type ImportIssue = z.output<typeof importIssue>;

export const importChange = z.object({
  cell: z.string(),
  line: z.number(),
  column: oneOf(columnKeys),
  old: z.nullable(cell),
  new: z.nullable(cell),
});

/** One entry of the file. */
export const importRow = z.object({
  position: z.number(),
  outcome: oneOf(outcomes),
  activityId: z.nullable(z.string()),
  lines: z.array(z.object({ n: z.number(), cells: z.record(z.string(), cell) })),
  issues: z.array(importIssue),
  changes: z.array(importChange),
});
export type ImportRow = z.output<typeof importRow>;
