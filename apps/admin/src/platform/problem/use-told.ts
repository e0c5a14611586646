import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { ask } from '../http/ask.js';
import { problemIn } from '../http/problem.js';

/** Tells the service that this page broke; answers the reference under which its log knows of it. */
export function useTold(error: unknown): string | undefined {
  const { pathname } = useLocation();
  const known = problemIn(error)?.reference;
  const [reference, setReference] = useState(known);
  useEffect(() => {
    if (known) return;
    const [what = '', ...frames] = (error instanceof Error ? (error.stack ?? String(error)) : String(error)).split(
      '\n',
    );
    const body = {
      page: cut(pathname, 300),
      error: cut(what || String(error), 500),
      stack: cut(frames.join('\n'), 4_000),
    };
    ask<{ reference: string }>('crashes', { method: 'POST', body }).then(
      (told) => setReference(told.reference),
      (refused: unknown) => setReference(problemIn(refused)?.reference),
    );
  }, [error, known, pathname]);
  return reference;
}

function cut(text: string, most: number): string {
  return text.normalize('NFC').slice(0, most).toWellFormed();
}
