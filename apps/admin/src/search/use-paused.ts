import { useEffect, useState } from 'react';

const PAUSE = 250;

/** What is written, once writing pauses: not every letter is asked for. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
