/**
 * What an import would do, entry by entry: new, changed, same or wrong. Pure: the same file against
 * the same facts gives the same plan, so the dry run and the commit ask the same question.
 */
import { mayWriteActivity } from '../activities/activity.policy.ts';
import { checkActivity, flagsOf, type RuleResult } from '../activities/activity.rules.ts';
import { type ActivityInput, activityInput, type Flag } from '../activities/activity.schema.ts';
import { toFieldErrors } from '../contract/field-errors.ts';
import { line } from '../contract/primitives.ts';
import { findIin } from '../registers/iin.ts';
import { cellOfPointer, type DraftEntry, type Issue } from './gather-entries.ts';
import type { ImportColumn } from './import.columns.ts';
import type { ImportFacts, StandingEntry } from './import.facts.ts';
import { changesOfLines, type LineChange } from './line-changes.ts';
import { mergedInput } from './merge-entry.ts';
import type { TableLine } from './read-table.ts';
import { contentOf, isSameContent } from './row-content.ts';
import type { Vocabulary } from './vocabulary.ts';
import { explanationText, type Facts } from './write-lines.ts';

export const outcomes = ['new', 'changed', 'same', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

export interface PlannedEntry {
  readonly lines: readonly TableLine[];
  readonly outcome: Outcome;
  /** The entry that it is, or will be. */
  readonly activityId: string | null;
  /** The version of the facts that it was exported with. */
  readonly factsVersion: number | null;
  /** What a new entry is known by when the file comes again. */
  readonly rowKey: string | null;
  readonly issues: readonly Issue[];
  readonly changes: readonly LineChange[];
  /** What is written; null unless new or changed. */
  readonly facts: (Facts & { readonly flags: readonly Flag[] }) | null;
  readonly correctionReason: string | null;
}

export interface Tools {
  readonly vocabulary: Vocabulary;
  /** 64 hexadecimal digits or another text of fixed length. */
  readonly hash: (text: string) => string;
  /** A UUID of version 7. */
  readonly newId: () => string;
  /** Whether the file has the column. */
  readonly isGiven: (column: ImportColumn) => boolean;
}

export function planImport(
  drafts: readonly DraftEntry[],
  facts: ImportFacts,
  tools: Tools,
): PlannedEntry[] {
  const planner = new Planner(facts, tools);
  return drafts.map((draft) => planner.plan(draft));
}

type Parsed = ActivityInput;

/** Rows that came before add nothing: they are the entries that they made then. */
export function markKnown(
  planned: readonly PlannedEntry[],
  known: ReadonlyMap<string, string>,
): PlannedEntry[] {
  return planned.map((one) => {
    const activityId = one.rowKey === null ? undefined : known.get(one.rowKey);
    return activityId === undefined
      ? one
      : { ...one, outcome: 'same', activityId, issues: [], facts: null };
  });
}

class Planner {
  private readonly facts: ImportFacts;
  private readonly tools: Tools;
  /** How often a content has come in this file: equal lines are entries of their own. */
  private readonly seen = new Map<string, number>();

  constructor(facts: ImportFacts, tools: Tools) {
    this.facts = facts;
    this.tools = tools;
  }

  plan(draft: DraftEntry): PlannedEntry {
    const standing = draft.id === null ? null : (this.facts.standing.get(draft.id) ?? null);
    if (draft.id !== null && (!standing || standing.isDeleted)) {
      const code = standing ? 'import-deleted-entry' : 'import-unknown-entry';
      return this.wrong(draft, [...draft.issues, errorAt(draft, '/title', code)]);
    }
    const input = mergedInput(draft, standing, this.facts.campaign.id, this.tools);
    const result = activityInput.safeParse(input, { reportInput: true });
    if (!result.success || draft.issues.length > 0) {
      const found = result.success ? [] : toFieldErrors(result.error.issues, '/');
      const issues = found.map(({ pointer, code, params }) =>
        saidOfEmpty(draft, errorAt(draft, pointer, code, params)),
      );
      return this.wrong(draft, onceEach([...draft.issues, ...issues]));
    }
    return standing
      ? this.planStanding(draft, standing, result.data)
      : this.planNew(draft, result.data);
  }

  private planNew(draft: DraftEntry, parsed: Parsed): PlannedEntry {
    const content = contentOf(parsed);
    const times = (this.seen.get(content) ?? 0) + 1;
    this.seen.set(content, times);
    const { unit, campaign } = this.facts;
    const rowKey = this.tools.hash(`${unit.id} ${campaign.id} ${times} ${content}`);
    const rights = this.rightsOf(draft, parsed);
    const { errors, warnings } = this.judge(draft, parsed, null);
    if (rights.length + errors.length > 0)
      return {
        ...this.wrong(draft, [...rights, ...errors, ...warningsAt(draft, warnings, null)]),
        rowKey,
      };
    const reason = parsed.explanations[0]?.reason ?? null;
    this.facts.remember(parsed);
    return {
      ...this.written(draft, parsed, warnings, explained(warnings, reason)),
      outcome: 'new',
      rowKey,
      changes: [],
    };
  }

  private planStanding(draft: DraftEntry, standing: StandingEntry, parsed: Parsed): PlannedEntry {
    const given = this.tools.isGiven('explanation');
    const reason = parsed.explanations[0]?.reason ?? '';
    const isReasonKept = !given || reason === explanationText(standing.explanations);
    if (isReasonKept && isSameContent(parsed, standing)) return this.same(draft, standing.id);
    const { errors, warnings } = this.judge(draft, parsed, standing);
    const all = [
      ...this.rightsOf(draft, parsed, standing),
      ...this.guards(draft, standing),
      ...errors,
    ];
    if (all.length > 0) return this.wrong(draft, [...all, ...warningsAt(draft, warnings, null)]);
    const explanations = isReasonKept
      ? standing.explanations
      : explained(warnings, reason === '' ? null : reason);
    const planned = this.written(draft, parsed, warnings, explanations);
    return {
      ...planned,
      outcome: 'changed',
      changes: changesOfLines(draft, standing, planned.facts as Facts, this.tools.vocabulary),
    };
  }

  /** What only a standing entry asks: the version it was exported with, and a reason if submitted. */
  private guards(draft: DraftEntry, standing: StandingEntry): Issue[] {
    const issues: Issue[] = [];
    if (draft.version !== standing.factsVersion)
      issues.push(errorAt(draft, '/title', 'import-changed-since'));
    const reason = draft.values.correctionReason;
    const parsed = line(500).safeParse(reason ?? '');
    if (standing.isInVersion && !reason)
      issues.push(errorAt(draft, '/correctionReason', 'required'));
    else if (reason && !parsed.success)
      issues.push(
        errorAt(draft, '/correctionReason', parsed.error.issues[0]?.message ?? 'invalid'),
      );
    else if (reason && findIin(String(reason)))
      issues.push(errorAt(draft, '/correctionReason', 'personal-number'));
    return issues;
  }

  private rightsOf(draft: DraftEntry, parsed: Parsed, standing?: StandingEntry): Issue[] {
    const { actor, unit } = this.facts;
    const createdBy = standing?.createdBy ?? actor.userId;
    const places = [{ unitId: unit.id, districtId: parsed.districtId, createdBy }];
    if (standing) places.push({ ...standing, unitId: unit.id });
    const refusal = places.map((place) => mayWriteActivity(actor, place)).find(Boolean);
    if (!refusal) return [];
    const isOthers = refusal === 'activity/not-yours';
    const code = isOthers ? 'import-not-yours' : 'import-not-your-district';
    return [errorAt(draft, isOthers ? '/title' : '/districtId', code)];
  }

  private judge(draft: DraftEntry, parsed: Parsed, standing: StandingEntry | null) {
    const result = checkActivity(parsed, this.facts.contextFor(parsed, standing?.id ?? null));
    const errors = result.errors.map(({ pointer, code, params }) =>
      errorAt(draft, pointer, code, params),
    );
    return { errors: onceEach(errors), warnings: result.warnings };
  }

  private written(
    draft: DraftEntry,
    { campaignId: _, id, ...parsed }: Parsed,
    warnings: RuleResult['warnings'],
    explanations: Facts['explanations'],
  ): Omit<PlannedEntry, 'outcome' | 'changes'> {
    const facts = { ...parsed, explanations };
    return {
      lines: draft.lines,
      activityId: id,
      factsVersion: draft.version,
      rowKey: null,
      issues: warningsAt(draft, warnings, explanations),
      facts: { ...facts, flags: flagsOf(facts, warnings) },
      correctionReason: draft.values.correctionReason
        ? String(draft.values.correctionReason).trim()
        : null,
    };
  }

  private same(draft: DraftEntry, activityId: string): PlannedEntry {
    return { ...nothing(draft), outcome: 'same', activityId };
  }

  private wrong(draft: DraftEntry, issues: readonly Issue[]): PlannedEntry {
    return { ...nothing(draft), outcome: 'wrong', activityId: draft.id, issues };
  }
}

function nothing(draft: DraftEntry) {
  return {
    lines: draft.lines,
    factsVersion: draft.version,
    rowKey: null,
    issues: [],
    changes: [],
    facts: null,
    correctionReason: null,
  };
}

function errorAt(
  draft: DraftEntry,
  pointer: string,
  code: string,
  params?: Issue['params'],
): Issue {
  const at = cellOfPointer(pointer, draft);
  return { ...at, severity: 'error', code, ...(params && { params }) };
}

function warningsAt(
  draft: DraftEntry,
  warnings: RuleResult['warnings'],
  explanations: Facts['explanations'] | null,
): Issue[] {
  return warnings.map(({ pointer, code, params }) => ({
    ...cellOfPointer(pointer, draft),
    severity: 'warning',
    code,
    ...(params && { params }),
    reason: explanations?.find((one) => one.code === code)?.reason ?? null,
  }));
}

/** The one reason of the line, for each of its warnings. */
function explained(warnings: RuleResult['warnings'], reason: string | null): Facts['explanations'] {
  if (reason === null) return [];
  return [...new Set(warnings.map(({ code }) => code))].map((code) => ({ code, reason }));
}

/** Of an empty cell there is nothing else to say than that it is empty. */
function saidOfEmpty(draft: DraftEntry, issue: Issue): Issue {
  const own = draft.lines.find(({ n }) => n === issue.line);
  return own && own.cells[issue.column] === undefined && issue.code === 'choice'
    ? { ...issue, code: 'required' }
    : issue;
}

/** A cell is told one thing: what could not be read comes before what it may not be. */
function onceEach(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ line: n, column }) => {
    const cell = `${n} ${column}`;
    return !told.has(cell) && told.add(cell);
  });
}
