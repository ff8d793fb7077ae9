/** Reads a file of entries and judges it, step by step, in a thread of its own. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fold } from '@saqbol/shared/format/search.ts';
import { type DraftEntry, gatherEntries } from '@saqbol/shared/imports/gather-entries.ts';
import type { ImportColumn } from '@saqbol/shared/imports/import.columns.ts';
import { importFacts, keysOf } from '@saqbol/shared/imports/import.facts.ts';
import { markKnown, type PlannedEntry, planImport } from '@saqbol/shared/imports/plan-import.ts';
import { countsOf, isWarned, seenOf } from '@saqbol/shared/imports/plan-summary.ts';
import type { ImportTable } from '@saqbol/shared/imports/read-table.ts';
import { type Vocabulary, vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import { v7 as uuidv7 } from 'uuid';
import { searchText } from '../activities/activity-answer.ts';
import { answerQuestions } from '../platform/documents/thread-talk.ts';
import { auditOf } from './audit-of-row.ts';
import type { Finished, Gathered, Question, Read } from './import-thread.ts';
import { readImportFile } from './read-import-file.ts';

let table: ImportTable;
let drafts: readonly DraftEntry[];
let vocabulary: Vocabulary;
let planned: readonly PlannedEntry[];
let standing: ReturnType<typeof importFacts>['standing'];

answerQuestions<Question>((question) => {
  switch (question.step) {
    case 'read':
      return read(question);
    case 'load':
      table = { letters: question.letters, lines: JSON.parse(question.lines) };
      return null;
    case 'gather':
      return gather(question);
    case 'plan':
      return plan(question);
    case 'finish':
      return finish(question);
  }
});

async function read({ path, name, heads }: Extract<Question, { step: 'read' }>): Promise<Read> {
  const found = readImportFile(await readFile(path), name, heads);
  if ('refused' in found) return found;
  table = found.table;
  return { mark: found.mark, letters: table.letters, lines: table.lines.length };
}

function gather(question: Extract<Question, { step: 'gather' }>): Gathered {
  vocabulary = vocabularyOf(question.names);
  drafts = gatherEntries(table, vocabulary, question);
  return keysOf(drafts);
}

function plan({ facts: given }: Extract<Question, { step: 'plan' }>): string[] {
  const facts = importFacts(given);
  standing = facts.standing;
  planned = planImport(drafts, facts, {
    vocabulary,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    newId,
    isGiven: (column: ImportColumn) => table.letters[column] !== undefined,
  });
  return planned.flatMap(({ rowKey }) => (rowKey === null ? [] : [rowKey]));
}

function finish({ known }: Extract<Question, { step: 'finish' }>): Finished {
  planned = markKnown(planned, new Map(known));
  return {
    counts: countsOf(planned, table.lines.length),
    digest: createHash('sha256').update(seenOf(planned)).digest('hex'),
    rows: JSON.stringify(planned.map(rowOf)),
  };
}

let random = Buffer.alloc(0);

/** Random bytes are asked for in large pieces: one by one they cost more than all the rules. */
function newId(): string {
  if (random.length < 16) random = randomBytes(16_384);
  const own = random.subarray(0, 16);
  random = random.subarray(16);
  return uuidv7({ random: own });
}

/** As the database keeps it. */
function rowOf(one: PlannedEntry, position: number) {
  const { facts, correctionReason } = one;
  return {
    position,
    outcome: one.outcome,
    warned: isWarned(one),
    activityId: one.activityId,
    rowKey: one.rowKey,
    lines: one.lines,
    issues: one.issues,
    changes: one.changes,
    facts: facts && { ...facts, folded: fold(searchText(facts)) },
    audit:
      facts && JSON.stringify(auditOf(facts, standing.get(one.activityId ?? ''), correctionReason)),
  };
}
