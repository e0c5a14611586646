import { useCallback, useEffect, useRef, useState } from 'react';
import type { createDrafts } from './draft-store.js';

export type Kept =
  | { readonly state: 'same' }
  | { readonly state: 'typing' }
  | { readonly state: 'kept'; readonly at: string }
  | { readonly state: 'not-kept' };

const PAUSE = 400;

/** Keeps what is being written on this machine, shortly after each pause and before the page goes away. */
export function useDraft(drafts: ReturnType<typeof createDrafts>, document: string, base: number) {
  const [kept, setKept] = useState<Kept>(() => {
    const found = drafts.of(document);
    return found ? { state: 'kept', at: found.at } : { state: 'same' };
  });
  // How to read what was written: a long paper is put into words once after a pause, not at every key.
  const waiting = useRef<() => object>(null);
  const timer = useRef(0);
  const upon = useRef(base);
  upon.current = base;

  const flush = useCallback(() => {
    if (!waiting.current) return;
    const at = new Date().toISOString();
    const isKept = drafts.keep(document, { content: waiting.current(), base: upon.current, at });
    waiting.current = null;
    setKept(isKept ? { state: 'kept', at } : { state: 'not-kept' });
  }, [drafts, document]);

  const write = useCallback(
    (read: () => object) => {
      waiting.current = read;
      setKept({ state: 'typing' });
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, PAUSE);
    },
    [flush],
  );

  const forget = useCallback(() => {
    waiting.current = null;
    clearTimeout(timer.current);
    drafts.forget(document);
    setKept({ state: 'same' });
  }, [drafts, document]);

  useEffect(() => {
    const { document: page } = window;
    window.addEventListener('pagehide', flush);
    page.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      page.removeEventListener('visibilitychange', flush);
      clearTimeout(timer.current);
      flush();
    };
  }, [flush]);

  return { kept, write, forget };
}
