import type { Say } from '../words/words.js';

type Cited = { readonly rule: string; readonly ruleSet?: string | undefined };

/** A rule by its id and rule set, with what it says where no list of provisions is needed for that. */
export function ruleText(say: Say, { rule, ruleSet }: Cited): string {
  const says = say.knowsValue('regulation', 'name', rule) ? ` (${say.value('regulation', 'name', rule)})` : '';
  return [`${rule}${says}`, ruleSet && say.value('regulation', 'ruleSet', ruleSet)].filter(Boolean).join(', ');
}
