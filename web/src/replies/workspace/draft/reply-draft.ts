/**
 * What is typed into a reply until the server has it. Each leaf is sent a moment after the last
 * keystroke, with the version it was typed on; a colleague's change of the same leaf is never
 * overwritten unseen; without a network everything waits on the device.
 */
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { ReplyContent } from '@saqbol/shared/replies/reply.schema.ts';
import { nextReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { isProblem, NetworkError, ProblemError } from '../../../platform/client/problem.ts';
import type { ReadReply } from '../../queries.ts';
import { type Judged, judgeLeaf } from './judge-leaf.ts';
import {
  fieldOfLeaf,
  isSameLeaf,
  type LeafKey,
  leafKeys,
  leafOf,
  type Typed,
  typedOf,
  withLeaf,
} from './leaves.ts';

/** A leaf that differs from what the server has. */
export interface Entry {
  readonly typed: unknown;
  /** What the server had when the typing began. */
  readonly base: unknown;
}

/** Both versions of a leaf that two people changed. */
export interface Conflict {
  readonly key: LeafKey;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** Nothing is lost: it is sent when there is a network again. */
  | { readonly kind: 'offline' }
  /** The server refused, or is away; `again`: it is tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: boolean }
  /** Half written, wrong, or changed by somebody else as well. */
  | { readonly kind: 'needsYou' };

export interface DraftView {
  /** The reply as the server has it. */
  readonly read: ReadReply;
  readonly state: SaveState;
  readonly conflicts: readonly Conflict[];
  /** Leaves that wait for the person. */
  readonly waiting: readonly LeafKey[];
  /** Whether the device holds what the server does not have. */
  readonly isUnsent: boolean;
  /** True when the browser keeps nothing: the page must not be closed. */
  readonly isKeepingRefused: boolean;
  readonly typed: <K extends LeafKey>(key: K) => Typed<K>;
  readonly errors: (key: LeafKey) => readonly FieldError[];
}

/** The world around a draft. */
export interface DraftLink {
  save(etag: string, edit: Partial<ReplyContent>): Promise<ReadReply>;
  load(): Promise<ReadReply>;
  /** The server's answer, for the rest of the screen. */
  tell(read: ReadReply): void;
  /** Keeps a leaf on the device, null: no more. False when the browser refuses. */
  keep(key: LeafKey, entry: Entry | null): boolean;
  now(): string;
  /** Runs it later; the function that is given back calls it off. */
  later(ms: number, run: () => void): () => void;
}

export interface ReplyDraft {
  view(): DraftView;
  subscribe(listener: () => void): () => void;
  change<K extends LeafKey>(key: K, typed: Typed<K>): void;
  /** Sends what is typed now; resolves when all is sent that can be. */
  flush(): Promise<void>;
  /** A newer answer of the server, however it came. */
  read(read: ReadReply): void;
  resolve(key: LeafKey, choice: 'mine' | 'theirs'): void;
  /** Gives up what is typed into a leaf. */
  drop(key: LeafKey): void;
  /**
   * Sends by itself from now on, until the function that is given back is called; what is typed
   * stays on the device.
   */
  open(): () => void;
}

/** Between the last keystroke and the sending. */
export const pauseMs = 900;
const retryMs = [2_000, 5_000, 15_000, 30_000];
/** A version can only be overtaken so often in one breath. */
const mostRounds = 6;

export function createReplyDraft(
  first: ReadReply,
  kept: ReadonlyMap<LeafKey, Entry>,
  link: DraftLink,
): ReplyDraft {
  let server = first;
  const entries = new Map(kept);
  const contested = new Set<LeafKey>();
  /** What the server said to a leaf, as it was typed then. */
  const refused = new Map<LeafKey, { typed: unknown; errors: readonly FieldError[] }>();
  const listeners = new Set<() => void>();
  let state: SaveState = { kind: 'saved', at: null };
  let savedAt: string | null = null;
  let isKeepingRefused = false;
  let running: Promise<void> | null = null;
  let stopTimer: (() => void) | null = null;
  let failures = 0;
  let isOpen = false;
  let view: DraftView;

  const judged = new Map<LeafKey, { typed: unknown; is: Judged }>();
  const judge = (key: LeafKey): Judged => {
    const typed = entries.get(key)?.typed;
    const known = judged.get(key);
    if (known && known.typed === typed) return known.is;
    const is = judgeLeaf(key, typed);
    judged.set(key, { typed, is });
    return is;
  };
  const isRefused = (key: LeafKey) => refused.get(key)?.typed === entries.get(key)?.typed;
  const isEditable = () => nextReplyState(server.reply.state, 'save') !== null;
  const isSendable = (key: LeafKey) =>
    !contested.has(key) && !isRefused(key) && judge(key).isSendable && differs(key);
  const differs = (key: LeafKey) => !isSameLeaf(judge(key).value, leafOf(server.reply, key));
  const sendable = () => (isEditable() ? [...entries.keys()].filter(isSendable) : []);

  const keep = (key: LeafKey, entry: Entry | null) => {
    if (entry) entries.set(key, entry);
    else entries.delete(key);
    isKeepingRefused = !link.keep(key, entry) && entry !== null;
  };

  /** What became of the typed leaves, now that the server has this. */
  const settle = () => {
    for (const [key, entry] of entries) {
      const theirs = leafOf(server.reply, key);
      const isMoved = !isSameLeaf(entry.base, theirs);
      const { value, isSendable: isGood } = judge(key);
      if (isSameLeaf(entry.typed, typedOf(key, theirs))) forget(key);
      else if (isGood && isSameLeaf(value, theirs)) {
        // The same but for white space, or with a half that waits: the field goes on as it is.
        contested.delete(key);
        if (isMoved) keep(key, { ...entry, base: theirs });
      } else if (isMoved && isGood && isSameLeaf(value, entry.base)) forget(key);
      else if (isMoved) contested.add(key);
    }
  };
  const forget = (key: LeafKey) => {
    contested.delete(key);
    refused.delete(key);
    keep(key, null);
  };

  const emit = () => {
    view = makeView();
    for (const listener of listeners) listener();
  };
  const makeView = (): DraftView => {
    const waiting = [...entries.keys()].filter(
      (key) => contested.has(key) || isRefused(key) || judge(key).needsYou,
    );
    const isOwed = waiting.length > 0 && isEditable();
    const isBusy = state.kind !== 'saved';
    return {
      read: server,
      state: isBusy ? state : isOwed ? { kind: 'needsYou' } : { kind: 'saved', at: savedAt },
      conflicts: [...contested].map((key) => ({
        key,
        mine: entries.get(key)?.typed,
        theirs: typedOf(key, leafOf(server.reply, key)),
      })),
      waiting: isEditable() ? waiting : [],
      isUnsent: [...entries.keys()].some((key) => !judge(key).isSendable || differs(key)),
      isKeepingRefused,
      typed: <K extends LeafKey>(key: K) => {
        const entry = entries.get(key);
        return entry ? (entry.typed as Typed<K>) : typedOf(key, leafOf(server.reply, key));
      },
      errors: (key) => {
        if (!entries.has(key)) return [];
        return isRefused(key) ? (refused.get(key)?.errors ?? []) : judge(key).errors;
      },
    };
  };

  const schedule = (ms: number) => {
    stopTimer?.();
    stopTimer = isOpen ? link.later(ms, () => void run()) : null;
  };

  /** One sending at a time; whoever asks meanwhile gets the same one. */
  const run = (): Promise<void> => {
    stopTimer?.();
    stopTimer = null;
    running ??= send().finally(() => {
      running = null;
      emit();
    });
    return running;
  };

  const send = async (): Promise<void> => {
    for (let round = 0; round < mostRounds; round += 1) {
      const keys = sendable();
      if (keys.length === 0) {
        state = { kind: 'saved', at: savedAt };
        return;
      }
      state = { kind: 'saving' };
      emit();
      try {
        const sent = new Map(keys.map((key) => [key, judge(key).value]));
        take(await link.save(server.etag, editOf(server.reply, sent)), sent);
      } catch (error) {
        if (!(await goesOn(error, keys))) return;
      }
    }
    schedule(pauseMs);
  };

  const take = (read: ReadReply, sent: ReadonlyMap<LeafKey, unknown>) => {
    server = read;
    savedAt = link.now();
    failures = 0;
    // What was sent is the server's now, also where the typing has gone on.
    for (const key of sent.keys()) {
      const entry = entries.get(key);
      if (entry) keep(key, { ...entry, base: leafOf(read.reply, key) });
    }
    settle();
    link.tell(read);
  };

  /** True when the sending may go on at once. */
  const goesOn = async (error: unknown, keys: readonly LeafKey[]): Promise<boolean> => {
    const isOvertaken = isProblem(error, 'entity/version-conflict');
    if (isOvertaken || isProblem(error, 'reply/wrong-state')) {
      try {
        server = await link.load();
      } catch (failed) {
        return stopped(failed);
      }
      settle();
      link.tell(server);
      if (!isEditable()) state = { kind: 'failed', error, again: false };
      return isOvertaken && isEditable();
    }
    if (error instanceof ProblemError && error.problem.errors) {
      const found = errorsByLeaf(error, keys);
      for (const [key, errors] of found) {
        refused.set(key, { typed: entries.get(key)?.typed, errors });
      }
      if (found.size > 0) return true;
    }
    return stopped(error);
  };

  const stopped = (error: unknown): false => {
    const isAway = error instanceof NetworkError;
    const passes = isAway || !(error instanceof ProblemError) || error.status >= 429;
    state = isAway ? { kind: 'offline' } : { kind: 'failed', error, again: passes };
    if (passes) {
      schedule(retryMs[Math.min(failures, retryMs.length - 1)] ?? pauseMs);
      failures += 1;
    }
    return false;
  };

  for (const key of entries.keys()) {
    if (judge(key).isWhole && !differs(key)) forget(key);
  }
  settle();
  view = makeView();

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(key, typed) {
      const base = entries.get(key)?.base ?? leafOf(server.reply, key);
      keep(key, { typed, base });
      settle();
      if (sendable().length > 0) {
        if (state.kind === 'saved') state = { kind: 'saving' };
        schedule(pauseMs);
      } else if (!running) state = { kind: 'saved', at: savedAt };
      emit();
    },
    async flush() {
      if (running) await running;
      await run();
    },
    read(read) {
      if (read.reply.version < server.reply.version) return;
      if (read.reply.version === server.reply.version && read.etag === server.etag) return;
      server = read;
      settle();
      if (sendable().length > 0 && !stopTimer) schedule(pauseMs);
      emit();
    },
    resolve(key, choice) {
      const entry = entries.get(key);
      contested.delete(key);
      if (choice === 'theirs') keep(key, null);
      else if (entry) keep(key, { ...entry, base: leafOf(server.reply, key) });
      if (sendable().length > 0) schedule(0);
      emit();
    },
    drop(key) {
      forget(key);
      emit();
    },
    open() {
      isOpen = true;
      if (sendable().length > 0) schedule(0);
      return () => {
        isOpen = false;
        stopTimer?.();
        stopTimer = null;
      };
    },
  };
}

/** The fields that the leaves belong to, each whole: their other leaves as the server has them. */
function editOf(
  content: ReplyContent,
  leaves: ReadonlyMap<LeafKey, unknown>,
): Partial<ReplyContent> {
  let next = content;
  for (const [key, value] of leaves) next = withLeaf(next, key, value);
  const fields = new Set([...leaves.keys()].map(fieldOfLeaf));
  return Object.fromEntries([...fields].map((field) => [field, next[field]]));
}

function errorsByLeaf(error: ProblemError, keys: readonly LeafKey[]) {
  const found = new Map<LeafKey, FieldError[]>();
  for (const { pointer, code, message } of error.problem.errors ?? []) {
    const path = pointer.slice(1).replaceAll('/', '.');
    const key = leafKeys.find((one) => keys.includes(one) && `${path}.`.startsWith(`${one}.`));
    // The server has put it into words: they are shown as they are.
    if (key) found.set(key, [...(found.get(key) ?? []), { pointer, code, params: { message } }]);
  }
  return found;
}
