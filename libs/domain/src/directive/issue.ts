import { reject } from '#decider';
import type { DirectiveEvent, DirectiveState, IssueDirective } from './directive.js';

/** Enters a directive in the catalogue, with its number, day and issuer as far as they are known (F11). */
export function issueDirective({ data, facts, source }: IssueDirective, state: DirectiveState): DirectiveEvent[] {
  if (state.status !== 'none') reject('directive.already-issued');
  if (data.number !== null && facts.twin) {
    reject('directive.already-in-catalogue', { number: data.number, title: facts.twin.title }, { field: 'number' });
  }
  if (data.issuer === null && !source) reject('directive.not-stated', { field: 'issuer' }, { field: 'issuer' });
  return [{ type: 'DirectiveIssued', data }];
}
