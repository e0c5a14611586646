import type { ComponentType } from 'react';

/** A part of the console that is fetched for itself, as early as it is known to be needed. */
export type Part = {
  /** Fetches it; a second time it is the same. */
  readonly fetch: () => Promise<{ readonly default: ComponentType }>;
  /** It, once it is there. */
  readonly here: () => ComponentType | undefined;
};

export function part(load: () => Promise<{ readonly default: ComponentType }>): Part {
  let here: ComponentType | undefined;
  let asked: Promise<{ readonly default: ComponentType }> | undefined;
  return {
    fetch: () => {
      asked ??= load().then((loaded) => {
        here = loaded.default;
        return loaded;
      });
      return asked;
    },
    here: () => here,
  };
}
