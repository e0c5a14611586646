import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import type { Part } from './part.js';

const late = new WeakMap<Part, LazyExoticComponent<ComponentType>>();

/** A part on its page; one that is there already is drawn at once, without the pause that React makes after a placeholder. */
export function PartShown({ part }: { part: Part }) {
  // The same one for as long as it is on the page: another one would begin anew.
  const [Own] = useState<ComponentType>(() => part.here() ?? lateOf(part));
  return <Own />;
}

function lateOf(part: Part): LazyExoticComponent<ComponentType> {
  const known = late.get(part) ?? lazy(part.fetch);
  late.set(part, known);
  return known;
}
