import { type ReactNode, useEffect, useSyncExternalStore } from 'react';

/** What a phone's header shows while one thing is worked on: the way back instead of the mark. */
export interface TaskFrame {
  readonly title: string;
  readonly onBack: () => void;
  /** A link or button at the end of the header. */
  readonly action?: ReactNode;
  /** The screen has an action bar of its own at the bottom: no tabs. */
  readonly hideTabs?: boolean;
}

let current: TaskFrame | null = null;
const listeners = new Set<() => void>();

function set(frame: TaskFrame | null) {
  current = frame;
  for (const listener of listeners) listener();
}

/** Turns the frame of phones into that of a task while the screen is mounted. */
export function useTaskFrame(frame: TaskFrame): void {
  useEffect(() => {
    set(frame);
  });
  useEffect(() => () => set(null), []);
}

/** For the frame itself. */
export function useCurrentTask(): TaskFrame | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
