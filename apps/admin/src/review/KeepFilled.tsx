import { useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useUnsent } from '../platform/unsent/unsent.js';
import { useKeptWords } from '../platform/unsent/use-kept.js';

type KeepFilledProps = {
  readonly place: string;
  /** The form opened with what was kept before. */
  readonly isAgain: boolean;
  /** Told whether this machine has room for it. */
  readonly onKept: (isKept: boolean) => void;
};

/** Keeps what is being filled in on this machine, as it is typed, and marks it as unsent. */
export function KeepFilled({ place, isAgain, onKept }: KeepFilledProps) {
  const values = useWatch();
  const { dirtyFields } = useFormState();
  const kept = useKeptWords();
  const isTyped = Object.keys(dirtyFields).length > 0;
  useUnsent(isAgain || isTyped);
  useEffect(() => {
    if (isTyped) onKept(kept.keep(place, values));
  }, [isTyped, values, kept, place, onKept]);
  return null;
}
