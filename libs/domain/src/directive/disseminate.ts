import { reject } from '#decider';
import type { DirectiveEvent, DirectiveState, DisseminateDirective } from './directive.js';

/** One unit studies a directive of the catalogue: when, at which meeting, led by whom, before whom (F11). */
export function disseminateDirective(
  { data, facts, source }: DisseminateDirective,
  state: DirectiveState,
): DirectiveEvent[] {
  if (state.status !== 'none') reject('directive.already-disseminated');
  if (!facts.entry) reject('directive.not-in-catalogue', {}, { field: 'of' });
  if (data.on === null && !source) reject('directive.not-stated', { field: 'on' }, { field: 'on' });
  const { number, title } = facts.entry;
  return [{ type: 'DirectiveDisseminated', data: { ...data, number, title } }];
}
