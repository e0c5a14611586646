import { reject } from '#decider';
import { type GuardRecord, guard } from '../regulation/index.js';
import type { Called, ElectionEvent, ElectionState, Nominate } from './election.js';
import { citing } from './rules.js';

/** Puts a name on the list: by the outgoing committee, by a delegate, or by the person (R69). */
export function nominate(command: Nominate, state: ElectionState): ElectionEvent[] {
  const { data, facts } = command;
  if (state.status === 'none' || state.status === 'appointed') reject('election.not-called');
  if (state.status !== 'nominating') reject('election.list-closed');
  if (state.candidates.some(({ person }) => person === data.person)) return [];
  if (data.kind === 'delegate' && data.nominator === null && command.source === null)
    reject('election.nominator-missing', {}, { field: 'nominator' });
  const guards = [
    ...guardNominator(command, state),
    ...guardDelegate(command, state),
    ...guardPapers(command, state),
    ...guardChairAndCommittee(command, state),
  ];
  const { isOfficialDelegate } = facts;
  return [
    { type: 'CandidateNominated', data: { congress: state.terms.congress, ...data, isOfficialDelegate, guards } },
  ];
}

/** R69: besides the outgoing committee, official delegates nominate. */
function guardNominator({ data, facts, source }: Nominate, { terms }: Called): GuardRecord[] {
  if (data.kind !== 'delegate') return [];
  return [
    guard({
      ...citing(terms.rules.nonDelegatePapers),
      inputs: { nominator: data.nominator, isOfficialDelegate: facts.nominatorIsOfficialDelegate, form: terms.form },
      holds: facts.nominatorIsOfficialDelegate,
      otherwise: 'election.nominator-no-delegate',
      field: 'nominator',
      reported: source !== null || isPlenary(terms.form),
    }),
  ];
}

/** R46: who is to go up has to be an official delegate here; at a plenary every member is one. */
function guardDelegate({ data, facts, source }: Nominate, { terms }: Called): GuardRecord[] {
  if (terms.body !== 'delegates_up') return [];
  const { upwardMustBeOfficial } = terms.rules;
  return [
    guard({
      ...citing(upwardMustBeOfficial),
      inputs: { person: data.person, isOfficialDelegate: facts.isOfficialDelegate, form: terms.form },
      holds: upwardMustBeOfficial.value === false ? true : facts.isOfficialDelegate,
      otherwise: 'election.candidate-no-delegate',
      field: 'person',
      reported: source !== null || isPlenary(terms.form),
    }),
  ];
}

/** R69: somebody who is no delegate hands in an application, the remarks of their union and a certified CV. */
function guardPapers({ data, facts, source }: Nominate, { terms }: Called): GuardRecord[] {
  if (facts.isOfficialDelegate !== false) return [];
  const { nonDelegatePapers } = terms.rules;
  const missing = nonDelegatePapers.value?.filter((paper) => !data.papers.some((one) => one === paper)) ?? null;
  const reported = source !== null;
  return [
    guard({
      ...citing(nonDelegatePapers),
      inputs: { person: data.person, papers: data.papers, missing },
      holds: missing === null || (missing.length > 0 && reported) ? null : missing.length === 0,
      otherwise: 'election.candidate-papers-missing',
      field: 'papers',
      reported: reported || missing === null,
    }),
  ];
}

/** R72: a chair voted after the committee comes from it. R73: voted together, nobody stands on both lists. */
function guardChairAndCommittee({ data, facts, source }: Nominate, { terms }: Called): GuardRecord[] {
  const { body, chairMode, rules } = terms;
  if (body === 'chair' && chairMode === 'DIRECT_AFTER')
    return [
      guard({
        ...citing(rules.directChairSequential),
        inputs: { person: data.person, isCommitteeMember: facts.isCommitteeMember },
        holds: facts.isCommitteeMember,
        otherwise: 'election.candidate-not-in-committee',
        field: 'person',
        reported: source !== null,
      }),
    ];
  if (body === 'executive_committee' && chairMode === 'DIRECT_TOGETHER')
    return [
      guard({
        ...citing(rules.directChairSimultaneous),
        inputs: { person: data.person, standsForChair: facts.standsForChair },
        holds: facts.standsForChair === null ? null : !facts.standsForChair,
        otherwise: 'election.candidate-stands-for-chair',
        field: 'person',
        reported: source !== null,
      }),
    ];
  return [];
}

function isPlenary(form: string | null): boolean {
  return form === 'PLENARY' || form === 'CONFERENCE_PLENARY';
}
