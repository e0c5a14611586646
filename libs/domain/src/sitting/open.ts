import { reject } from '#decider';
import { counted, guardQuorum } from './quorum.js';
import type { OpenSitting, SittingEvent, SittingState } from './sitting.js';
import { guardConvened, theCongress } from './the-sitting.js';

/** Opens the sitting, if two thirds of those convened are present (R50, R51). */
export function openSitting({ data, facts, source }: OpenSitting, state: SittingState): SittingEvent[] {
  if (state.status === 'adjourned') reject('sitting.adjourned');
  if (state.status !== 'none') reject('sitting.already-opened');
  const congress = theCongress(facts.congress);
  const { id, form, regulation } = congress;
  const convened = guardConvened(congress, source !== null);
  const count = counted(facts.roll, data);
  const guards = [convened, guardQuorum(regulation, count, source !== null)];
  return [{ type: 'SittingOpened', data: { congress: id, form, regulation, place: data.place, ...count, guards } }];
}
