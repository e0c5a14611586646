// Kept beside the tests, which hold what it finds against what the regulation says of itself.
import { appliedRules } from '#architecture/rules/applied-rules';
import { commands, featureOfCommand } from '#contracts';
import { matterOf, ownChecks } from '#domain/regulation';

const applied = [...commands.keys()].map((command) => [command, appliedRules(fileOf(command))]);

/** The commands whose decisions look a provision up, or name one of its rules by the id. */
export function appliersOf(name, rules) {
  const matter = matterOf(name);
  return applied
    .filter(([, found]) => found.provisions.has(matter) || rules.some((rule) => found.named.has(rule)))
    .map(([command]) => command);
}

/** The checks that no rule set states: each with the commands that keep to it and the refusals given for it. */
export function ownRules() {
  return Object.entries(ownChecks).map(([rule, check]) => {
    const citing = applied.filter(([, { named }]) => named.has(rule));
    const refusals = new Set(citing.flatMap(([, { named }]) => named.get(rule)));
    return { rule, ...check, by: citing.map(([command]) => command), refusals: [...refusals] };
  });
}

/** R9 before R10, and what has no number of its own last. */
export function byId(a, b) {
  return /^\W/.test(a) - /^\W/.test(b) || a.localeCompare(b, 'en', { numeric: true });
}

function fileOf(command) {
  const feature = featureOfCommand(command);
  return `libs/domain/src/${feature}/${command.slice(feature.length + 1)}.ts`;
}
