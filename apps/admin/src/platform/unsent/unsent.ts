import { useEffect, useId, useRef, useSyncExternalStore } from 'react';

const unsent = new Set<string>();
const watchers = new Set<() => void>();

/** Whether somebody has typed something, anywhere on the page, that is not sent. */
export function isAnythingUnsent(): boolean {
  return unsent.size > 0;
}

export function useAnythingUnsent(): boolean {
  return useSyncExternalStore(watch, isAnythingUnsent);
}

/** Marks a form as unsent while it is: the browser asks before the page is closed. */
export function useUnsent(isUnsent: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!isUnsent) return;
    change(() => unsent.add(id));
    return () => change(() => unsent.delete(id));
  }, [id, isUnsent]);
}

/** The value as it was before somebody began to type: what a form stands on does not change under it. */
export function useHeld<Value>(value: Value): Value {
  const isUnsent = useAnythingUnsent();
  const held = useRef(value);
  if (!isUnsent) held.current = value;
  return held.current;
}

function change(how: () => void): void {
  how();
  if (unsent.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
  for (const watcher of watchers) watcher();
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
