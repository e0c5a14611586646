import { reject } from '#decider';
import { citing, type GuardRecord, provision, type Regulation } from '../regulation/index.js';
import { neededFor, recounted } from './quorum.js';
import type { AdjournSitting, Count, SittingEvent, SittingState } from './sitting.js';
import { theCongress } from './the-sitting.js';

/** Puts the sitting off. Without a quorum this is what one does instead of opening it (R50). */
export function adjournSitting({ data, facts, source }: AdjournSitting, state: SittingState): SittingEvent[] {
  const { reason, words, resumeOn } = data;
  if (state.status === 'closed') reject('sitting.closed');
  if (state.status === 'adjourned') return [];
  if (state.status === 'none' && reason !== 'no-quorum') reject('sitting.not-open');
  const { id, form, regulation } =
    state.status === 'none'
      ? theCongress(facts.congress, source !== null)
      : { id: state.congress, form: state.form, regulation: state.regulation };
  const count = recounted(facts.roll, data);
  const guards = reason === 'no-quorum' ? [wantOfQuorum(regulation, count)] : [];
  return [
    { type: 'SittingAdjourned', data: { congress: id, form, regulation, reason, words, resumeOn, ...count, guards } },
  ];
}

/** Refuses to plead a missing quorum that is there. */
function wantOfQuorum(regulation: Regulation, count: Count): GuardRecord {
  const needed = neededFor(regulation, count);
  const { convened, present } = count;
  const inputs = { present, convened, needed };
  const cited = citing(provision(regulation, 'quorum'));
  if (needed === null || present === null) return { ...cited, inputs, outcome: 'unknown' };
  if (present >= needed) reject('sitting.quorum-is-there', inputs, { rule: cited });
  return { ...cited, inputs, outcome: 'broken' };
}
