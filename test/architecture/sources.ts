import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, featureOfCommand } from '#contracts';

export const root = join(import.meta.dirname, '../../..');

export type SourceFile = { readonly path: string; readonly text: string };

/** The sources below a folder, specs and pasts aside. */
export function sources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(spec|past)\.ts$|test-/.test(name))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The file of the decision that a command asks for; with another suffix what stands beside it. */
export function fileOf(command: string, suffix = '.ts'): string {
  const feature = featureOfCommand(command);
  return `libs/domain/src/${feature}/${command.slice(feature.length + 1)}${suffix}`;
}

export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** The types of the events that a feature's union names, in its order. */
export function eventTypes(feature: string): string[] {
  return sources(`libs/domain/src/${feature}`).flatMap(({ text }) =>
    [...text.matchAll(/\bHappened<\s*'(\w+)'/g)].map(([, type = '']) => type),
  );
}

/** Event types that some decision writes down as having happened. */
export function writtenTypes(feature: string): Set<string> {
  return new Set(
    sources(`libs/domain/src/${feature}`).flatMap(({ text }) =>
      [...text.matchAll(/\btype: '([A-Z]\w+)'/g)].map(([, type = '']) => type),
    ),
  );
}

/** Of the form of a code, but a name of something else. */
const noCodes = new Set(['person.key']);

/**
 * Every refusal code that the code could give, with one place where it stands. A code is any literal whose first word is
 * a feature or a part of the platform; the only other literals of that form are the types of commands.
 */
export function refusalCodes(areas: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  const literal = new RegExp(`'((?:${areas.join('|')})\\.[a-z][a-z-]*)'`, 'g');
  for (const { path, text } of ['libs/domain/src', 'libs/contracts/src', 'apps/api/src'].flatMap(sources)) {
    // Names of operations in the description of the doors look alike.
    if (path.includes('/platform/docs/')) continue;
    for (const [, code = ''] of text.matchAll(literal)) {
      if (!commands.has(code) && !noCodes.has(code) && !codes.has(code)) codes.set(code, path);
    }
  }
  return codes;
}

/** The names under which the decisions keep the figures that a rule was applied to; those that are spread in aside. */
export function ruleInputNames(): { feature: string; name: string }[] {
  return sources('libs/domain/src').flatMap(({ path, text }) =>
    [...text.matchAll(/\binputs: \{([^{}]*)\}/g)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map(([, name = '']) => ({
        feature: path.split('/')[3] ?? '',
        name,
      })),
    ),
  );
}

/** The titles of a spec's rules. */
export function rulesOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/\bit(?:\.each\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1/g)].map(([, , title = '']) => title);
}
