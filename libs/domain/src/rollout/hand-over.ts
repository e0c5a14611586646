import { reject } from '#decider';
import { guard, provision } from '../regulation/index.js';
import type { HandOver, ItemKind, RolloutEvent, RolloutState } from './rollout.js';

const waiting: readonly ItemKind[] = ['seal', 'account'];

/** The outgoing committee gives papers, assets, finance and seal to the new one. Seal and account wait for recognition (R94). */
export function handOver({ data, facts, source }: HandOver, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  const reported = source !== null;
  if (data.items.length === 0 && !reported) reject('rollout.nothing-handed-over', {}, { field: 'items' });
  if (data.day === null && !reported) reject('rollout.day-missing', {}, { field: 'day' });
  if (!facts.stored) reject('rollout.minutes-not-uploaded', {}, { field: 'minutes' });
  const { rule, ruleSet, mark, value } = provision(state.regulation, 'sealPassesAt');
  const items = data.items.map(({ kind }) => kind).filter((kind) => waiting.includes(kind));
  const { recognised } = facts;
  const mayPass = guard({
    rule,
    ruleSet,
    mark,
    inputs: { items, passesAt: value, recognised },
    holds: items.length === 0 || value === 'result-announced' ? true : value === null ? null : recognised,
    otherwise: 'rollout.seal-waits-for-recognition',
    field: 'items',
    reported: reported || value === null,
  });
  const number = state.handOvers + 1;
  return [{ type: 'HandedOver', data: { congress: state.congress, handOver: number, ...data, guards: [mayPass] } }];
}
