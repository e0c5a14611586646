import { reject } from '#decider';
import { type GuardRecord, provision } from '../regulation/index.js';
import { counted, guardQuorum } from './quorum.js';
import type { CongressOfSitting, OpenSitting, SittingEvent, SittingState } from './sitting.js';
import { guardConvened, theCongress } from './the-sitting.js';

/** Opens the sitting, if two thirds of those convened are present (R50, R51); warns where it goes ahead of the lessons of the pilots (R108). */
export function openSitting({ data, facts, source }: OpenSitting, state: SittingState): SittingEvent[] {
  if (state.status === 'adjourned') reject('sitting.adjourned');
  if (state.status !== 'none') reject('sitting.already-opened');
  const congress = theCongress(facts.congress);
  const { id, form, regulation, lessonsShared } = congress;
  const convened = guardConvened(congress, source !== null);
  const count = counted(facts.roll, data);
  const guards = [
    convened,
    guardQuorum(regulation, count, source !== null),
    ...afterLessons(congress, source !== null),
  ];
  const beforeLessons = lessonsShared === false && source === null;
  return [
    {
      type: 'SittingOpened',
      data: { congress: id, form, regulation, place: data.place, ...count, beforeLessons, guards },
    },
  ];
}

// R108: the others follow the pilots once the lessons are shared. No text forbids to go ahead, so this only warns.
function afterLessons({ regulation, lessonsShared }: NonNullable<CongressOfSitting>, reported: boolean): GuardRecord[] {
  if (lessonsShared === null) return [];
  const { rule, ruleSet, mark } = provision(regulation, 'othersOpenAfter');
  const outcome = lessonsShared ? 'held' : reported ? 'unknown' : 'broken';
  return [{ rule, ruleSet, mark, inputs: { lessonsShared }, outcome }];
}
