import { useMemo, useState } from 'react';
import { useMe } from '../access/use-me.js';
import { createKeptWords } from './kept-words.js';

/** What the person at this machine has typed and not sent. */
export function useKeptWords() {
  const account = useMe()?.account ?? '';
  return useMemo(() => createKeptWords(window.localStorage, account), [account]);
}

/** A text that outlives closing its window and loading the page again, until it is sent or begun anew. */
export function useKeptText(place: string) {
  const kept = useKeptWords();
  const [found] = useState(() => kept.of(place));
  const [text, setText] = useState(typeof found === 'string' ? found : '');
  const [isKept, setKept] = useState(true);
  const forget = () => kept.forget(place);
  return {
    text,
    /** It was there already when the window opened. */
    isAgain: typeof found === 'string' && found === text,
    /** False when this machine has no room left for it. */
    isKept,
    forget,
    write: (next: string) => {
      setText(next);
      if (next === '') forget();
      else setKept(kept.keep(place, next));
    },
  };
}
