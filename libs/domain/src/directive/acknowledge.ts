import { reject } from '#decider';
import type { AcknowledgeDirective, DirectiveEvent, DirectiveState } from './directive.js';

/** The unit confirms that its people have taken the directive in. */
export function acknowledgeDirective({ data, source }: AcknowledgeDirective, state: DirectiveState): DirectiveEvent[] {
  if (state.status === 'none' || state.status === 'issued') reject('directive.not-disseminated');
  if (state.status === 'acknowledged') return [];
  if (data.on === null && !source) reject('directive.not-stated', { field: 'on' }, { field: 'on' });
  return [{ type: 'DirectiveAcknowledged', data }];
}
