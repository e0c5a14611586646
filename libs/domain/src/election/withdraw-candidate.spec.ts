import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { election, type WithdrawCandidate } from './election.js';
import { called, listClosed, nominated, regulation } from './election.past.js';

const { given } = specify(election);
const withdraw = (decidedBy: 'presidium' | 'congress' = 'presidium'): WithdrawCandidate =>
  asked('election.withdraw-candidate', { person: 'An', decidedBy, reason: 'Xin rút' });
const self = nominated('An', { kind: 'self' });
const together = called({ chairMode: 'DIRECT_TOGETHER' });

describe('withdraw a candidate', () => {
  it('takes the name off the list', () =>
    given(called(), nominated('An')).when(withdraw()).thenHappened('CandidateWithdrawn', { person: 'An' }));
  it('stays quiet about a name that is not on it', () => given(called()).when(withdraw()).thenNothingHappened());
  it('ends when the list is closed', () =>
    given(called(), nominated('An'), listClosed()).when(withdraw()).thenRejected('election.list-closed'));
  it('needs an election', () => given().when(withdraw()).thenRejected('election.not-called'));
  it('is for the Presidium when somebody stands for the committee', () =>
    given(called(), self).when(withdraw()).thenHappened('CandidateWithdrawn'));
  it('is for the congress when an outsider stands for chair (R74)', () =>
    given(called({ body: 'chair', seats: 1, chairMode: 'DIRECT_AFTER' }), self)
      .when(withdraw())
      .thenRejected('election.congress-decides-withdrawal'));
  it('is for the congress when chair and committee are voted together', () =>
    given(together, self).when(withdraw()).thenRejected('election.congress-decides-withdrawal'));
  it('happens when the congress has decided', () =>
    given(together, self).when(withdraw('congress')).thenHappened('CandidateWithdrawn'));
  it('is for the Presidium when the outgoing committee had put the name forward', () =>
    given(together, nominated('An')).when(withdraw()).thenHappened('CandidateWithdrawn'));
  it('says that it does not know where no text tells who decides', () =>
    given(called({ chairMode: 'DIRECT_TOGETHER' }, { ...regulation, ruleSet: 'RS_XI' }), self)
      .when(withdraw())
      .thenHappened('CandidateWithdrawn', { guards: [{ rule: 'R74', mark: 'U', outcome: 'unknown' }] }));
});
