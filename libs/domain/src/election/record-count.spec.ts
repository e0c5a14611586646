import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { election, type RecordCount } from './election.js';
import { counted, figures, listed, reconciled, tally, votes, voting } from './election.past.js';

const { given } = specify(election);
const recordCount = (of: Partial<RecordCount['data']> = {}, account = 'account-1', at?: string): RecordCount =>
  asked(
    'election.record-count',
    { team: 'single', figures: figures(), votes: tally, reason: null, ...of },
    { by: { account }, ...(at ? { at } : {}) },
  );

describe('record a count', () => {
  it('keeps what one team wrote down, and on which account', () =>
    given(...voting)
      .when(recordCount())
      .thenHappened('CountRecorded', { team: 'single', account: 'account-1', votes: tally, corrections: 0 }));
  it('needs an open round', () =>
    given(...listed)
      .when(recordCount())
      .thenRejected('election.no-round-open'));
  it('ends with the reconciliation', () =>
    given(...voting, reconciled())
      .when(recordCount())
      .thenRejected('election.no-round-open'));
  it('does not come before the ballot', () =>
    given(...voting)
      .when(recordCount({}, 'account-1', '2023-03-01T07:59:59.999Z'))
      .thenRejected('election.out-of-order'));
  it('may come in the same moment', () =>
    given(...voting)
      .when(recordCount({}, 'account-1', '2023-03-01T08:00:00.000Z'))
      .thenHappened('CountRecorded'));
});

describe('two counts', () => {
  it('come from two accounts', () =>
    given(...voting, counted('A', { account: 'account-1' }))
      .when(recordCount({ team: 'B' }, 'account-2'))
      .thenHappened('CountRecorded', { team: 'B' }));
  it('do not come from one account', () =>
    given(...voting, counted('A', { account: 'account-1' }))
      .when(recordCount({ team: 'B' }, 'account-1'))
      .thenRejected('election.same-counter'));
  it('do not come from one account the other way round either', () =>
    given(...voting, counted('B', { account: 'account-1' }))
      .when(recordCount({ team: 'A' }, 'account-1'))
      .thenRejected('election.same-counter'));
  it('are not mixed with a single one', () =>
    given(...voting, counted('A'))
      .when(recordCount())
      .thenRejected('election.counts-mixed'));
  it('do not come after a single one', () =>
    given(...voting, counted('single'))
      .when(recordCount({ team: 'A' }))
      .thenRejected('election.counts-mixed'));
});

describe('a correction', () => {
  it('gives its reason, and leaves the earlier figures', () =>
    given(...voting, counted('single'))
      .when(recordCount({ figures: figures({ valid: 28, invalid: 2 }), reason: 'Đếm lại' }))
      .thenHappened('CountRecorded', { corrections: 1, reason: 'Đếm lại' }));
  it('does not go without a reason', () =>
    given(...voting, counted('single'))
      .when(recordCount({ votes: votes(28, 25, 20, 10) }))
      .thenRejected('election.correction-without-reason'));
  it('is none when every figure is the same', () =>
    given(...voting, counted('single'))
      .when(recordCount())
      .thenNothingHappened());
});

describe('C16: the votes of every candidate, and of nobody else', () => {
  it('leave no candidate out', () =>
    given(...voting)
      .when(recordCount({ votes: votes(29, 25, 20) }))
      .thenRejected('election.candidate-uncounted'));
  it('name no candidate twice', () =>
    given(...voting)
      .when(recordCount({ votes: [...votes(29, 25, 20), { person: 'An', votes: 1 }] }))
      .thenRejected('election.candidate-uncounted'));
  it('name no outsider', () =>
    given(...voting)
      .when(recordCount({ votes: [...tally, { person: 'Giang', votes: 1 }] }))
      .thenRejected('election.not-a-candidate', { person: 'Giang' }));
  it('may be none at all for a candidate', () =>
    given(...voting)
      .when(recordCount({ votes: votes(29, 25, 20, 0) }))
      .thenHappened('CountRecorded'));
});
