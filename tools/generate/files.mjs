import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was asked for cannot be made; the message says why. */
export class Refused extends Error {}

const pending = new Map();

/** What has been written, in the order of writing. */
export const written = () => pending.keys();

export function create(path, text) {
  if (existsSync(path)) throw new Refused(`${path} is there already.`);
  save(path, text);
}

/** Applies changes to a file, each a function from text to text. */
export function edit(path, ...changes) {
  if (!existsSync(path)) throw new Refused(`${path} is missing: is the name of the feature right?`);
  save(
    path,
    changes.reduce((text, change) => change(text), readFileSync(path, 'utf8')),
  );
}

function save(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  pending.set(path, true);
}

/** The sources directly in a folder, specs and pasts aside. */
export function sourcesIn(folder) {
  if (!existsSync(folder)) throw new Refused(`${folder} is missing: is the name of the feature right?`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(spec|past)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** The features of the domain. */
export function featureNames() {
  return readdirSync('libs/domain/src').filter((name) => existsSync(join('libs/domain/src', name, `${name}.ts`)));
}

/** Event type → feature, over the whole domain. */
export function knownEvents() {
  const events = new Map();
  for (const feature of featureNames()) {
    for (const path of sourcesIn(join('libs/domain/src', feature))) {
      for (const [, type] of readFileSync(path, 'utf8').matchAll(/\bHappened<\s*'(\w+)'/g)) events.set(type, feature);
    }
  }
  return events;
}
