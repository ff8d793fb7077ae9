import { openMarks } from '@saqbol/shared/replies/reply.facts.ts';
import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { useEffect, useSyncExternalStore } from 'react';
import { dropKept, readKept, writeKept } from '../../../platform/drafts/kept.ts';
import { useWorkspace } from '../workspace.ts';

type Typed = Readonly<Record<string, string>>;

const none: Typed = {};
const typedOf = new Map<string, Typed>();
const listeners = new Set<() => void>();

/**
 * Answers to the open marks, kept on the device as they are typed: they are sent with the next
 * submission, which may be days away.
 */
export function useAnswers() {
  const { reply, actor, id } = useWorkspace();
  const key = `${actor.userId}.reply-answers.${id.campaignId}.${id.unitId}`;
  const typed = useSyncExternalStore(subscribe, () => read(key));
  const open: readonly Mark[] = openMarks(reply.marks);
  useEffect(() => {
    const other = (event: StorageEvent) => {
      if (event.key?.endsWith(key)) typedOf.delete(key);
      tell();
    };
    addEventListener('storage', other);
    return () => removeEventListener('storage', other);
  }, [key]);
  return {
    open,
    typed,
    given: open.flatMap((mark) => {
      const answer = typed[mark.id]?.trim();
      return answer ? [{ id: mark.id, answer }] : [];
    }),
    set(markId: string, answer: string) {
      const next = { ...read(key), [markId]: answer };
      typedOf.set(key, next);
      writeKept(key, next);
      tell();
    },
    drop() {
      typedOf.delete(key);
      dropKept(key);
      tell();
    },
  };
}

function read(key: string): Typed {
  const known = typedOf.get(key);
  if (known) return known;
  const kept = readKept(key, isTyped) ?? none;
  typedOf.set(key, kept);
  return kept;
}

function isTyped(value: unknown): value is Typed {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

function tell() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
