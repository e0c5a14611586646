import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Happened } from '#decider';
import { features } from '../../apps/api/src/features.js';
import { eventTypes, isThere, root } from './sources.js';

/** The events that the specs of a feature name, in the order of their names. */
export async function pastOf(feature: string): Promise<Happened[]> {
  const path = join('dist/libs/domain/src', feature, `${feature}.past.js`);
  if (!isThere(path)) return [];
  const named = (await import(pathToFileURL(join(root, path)).href)) as { [name: string]: unknown };
  const known = new Set(eventTypes(feature));
  return Object.values(named)
    .flatMap((value) => madeBy(value))
    .filter((value): value is Happened => isEvent(value, known));
}

/** All of them, by the feature they belong to. */
export async function pasts(): Promise<{ feature: (typeof features)[number]; past: Happened[] }[]> {
  return Promise.all(features.map(async (feature) => ({ feature, past: await pastOf(feature.decider.name) })));
}

function madeBy(value: unknown): unknown[] {
  if (typeof value === 'function') return value.length === 0 ? madeBy((value as () => unknown)()) : [];
  return Array.isArray(value) ? value.flatMap(madeBy) : [value];
}

function isEvent(value: unknown, known: ReadonlySet<string>): boolean {
  return (
    typeof value === 'object' && value !== null && 'data' in value && 'type' in value && known.has(String(value.type))
  );
}
