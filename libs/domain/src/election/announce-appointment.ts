import { reject } from '#decider';
import { guard, provision } from '../regulation/index.js';
import type { AnnounceAppointment, ElectionEvent, ElectionState } from './election.js';

/** Announces whom the upper union has appointed in place of an election (R03). */
export function announceAppointment(
  { data, facts, source }: AnnounceAppointment,
  state: ElectionState,
): ElectionEvent[] {
  if (state.status === 'appointed') reject('election.already-appointed');
  if (state.status !== 'none') reject('election.already-called');
  const { personnelMode, restructured, regulation } = facts.congress;
  const reported = source !== null;
  if ((data.delegateClass !== null) !== (data.body === 'delegates_up'))
    reject('election.delegate-class-unfitting', { body: data.body }, { field: 'delegateClass' });
  const { rule, ruleSet, mark, value } = provision(regulation, 'personnelWhenRestructured');
  const mayBeAppointed = guard({
    rule,
    ruleSet,
    mark,
    inputs: { personnelMode, restructured },
    holds: personnelMode === 'ELECTED' ? false : personnelMode === null || value === null ? null : restructured,
    otherwise: 'election.personnel-elected',
    reported: reported || (personnelMode !== null && (value === null || restructured === null)),
    // A unit that is as it was has them appointed only because the upper union has consented to it, or fixed it.
    excused: restructured === false && personnelMode !== null && personnelMode !== 'ELECTED',
  });
  if (!reported && (data.decisionNumber === null || data.decidedOn === null))
    reject('election.decision-missing', {}, { rule: { rule, ruleSet, mark }, field: 'decisionNumber' });
  if (!reported && data.persons === null) reject('election.persons-missing', {}, { field: 'persons' });
  if (data.persons !== null && new Set(data.persons).size !== data.persons.length)
    reject('election.persons-repeat', {}, { field: 'persons' });
  const number = data.number ?? data.persons?.length ?? null;
  if (data.persons !== null && number !== data.persons.length)
    reject('election.number-unfitting', { number, persons: data.persons.length }, { field: 'number' });
  return [{ type: 'AppointmentAnnounced', data: { ...data, number, guards: [mayBeAppointed] } }];
}
