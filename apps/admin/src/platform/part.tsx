import { type ComponentType, lazy, useState } from 'react';

/** A part of the console that is fetched for itself. */
export type Part = {
  readonly Shown: ComponentType;
  /** Fetches it before it is shown: then it is drawn at once, without the pause that React makes after a placeholder. */
  readonly fetch: () => Promise<unknown>;
};

export function part(load: () => Promise<{ default: ComponentType }>): Part {
  let here: ComponentType | undefined;
  let asked: Promise<{ default: ComponentType }> | undefined;
  const fetch = () => {
    asked ??= load().then((loaded) => {
      here = loaded.default;
      return loaded;
    });
    return asked;
  };
  const Late = lazy(fetch);
  function Shown() {
    // The same one for as long as it is on the page: another one would begin anew.
    const [Own] = useState<ComponentType>(() => here ?? Late);
    return <Own />;
  }
  return { Shown, fetch };
}
