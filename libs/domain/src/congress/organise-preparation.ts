import { reject } from '#decider';
import { guard, provisionFor } from '../regulation/index.js';
import { mustBeAhead } from './ahead.js';
import type { CongressEvent, CongressState, OrganisePreparation } from './congress.js';

/** Sets up the subcommittees, or assigns the preparation to persons (R20-R23). Doing it again replaces what stood. */
export function organisePreparation({ data, source }: OrganisePreparation, state: CongressState): CongressEvent[] {
  mustBeAhead(state);
  if (source === null && state.form === null) reject('congress.form-missing');
  if (data.subcommittees.length === 0 && data.assignments.length === 0) reject('congress.nobody-assigned');
  const cap = provisionFor(state.regulation, 'subcommitteesAtMost', state.unit);
  const subcommittees = data.subcommittees.length;
  const counted = guard({
    rule: cap.rule,
    ruleSet: cap.ruleSet,
    mark: cap.mark,
    inputs: { subcommittees, atMost: cap.value },
    holds: cap.value === null ? null : subcommittees <= cap.value,
    otherwise: 'congress.too-many-subcommittees',
    field: 'subcommittees',
    reported: cap.value === null,
  });
  return [{ type: 'PreparationOrganised', data: { ...data, guards: [counted] } }];
}
