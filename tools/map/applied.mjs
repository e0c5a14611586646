// Kept beside the tests, which hold what it finds against what the regulation says of itself.
import { appliedRules } from '#architecture/rules/applied-rules';
import { rulesOfItsOwn } from '#architecture/rules/rules-of-texts';
import { commands, featureOfCommand } from '#contracts';
import { matterOf } from '#domain/regulation';

const applied = [...commands.keys()].map((command) => [command, appliedRules(fileOf(command))]);

/** The commands whose decisions look a provision up, or name one of its rules by the id. */
export function appliersOf(name, rules) {
  const matter = matterOf(name);
  return applied
    .filter(([, found]) => found.provisions.has(matter) || rules.some((rule) => found.named.has(rule)))
    .map(([command]) => command);
}

/** The rules that no text states: each with the commands that keep to it and the refusals given for it. */
export function ownRules() {
  const own = new Map();
  for (const [command, found] of applied) {
    for (const rule of rulesOfItsOwn(found)) {
      const { by = [], refusals = [] } = own.get(rule) ?? {};
      own.set(rule, { by: [...by, command], refusals: [...new Set([...refusals, ...found.named.get(rule)])] });
    }
  }
  return [...own].sort(([a], [b]) => byId(a, b));
}

/** R9 before R10, and what has no number of its own last. */
export function byId(a, b) {
  return /^\W/.test(a) - /^\W/.test(b) || a.localeCompare(b, 'en', { numeric: true });
}

function fileOf(command) {
  const feature = featureOfCommand(command);
  return `libs/domain/src/${feature}/${command.slice(feature.length + 1)}.ts`;
}
