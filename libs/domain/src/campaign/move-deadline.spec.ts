import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type BranchFact, campaign, type MoveDeadline } from './campaign.js';
import { allocated, branch, drafted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const move = (more: Partial<MoveDeadline['data']> = {}, fact: BranchFact | null = branch): MoveDeadline =>
  asked(
    'campaign.move-deadline',
    { level: 'grassroots_union', branch: null, dueOn: '2023-06-30', reason: 'Bão lụt', ...more },
    { facts: { branch: fact } },
  );

describe('move a deadline', () => {
  it('gives a whole level another day and keeps the former one', () =>
    given(drafted, issued, allocated)
      .when(move())
      .thenHappened('DeadlineMoved', { key: 'grassroots_union', was: '2023-05-31', dueOn: '2023-06-30' }));
  it('gives one branch a day of its own', () =>
    given(drafted, issued, allocated)
      .when(move({ level: null, branch: 'branch-1' }))
      .thenHappened('DeadlineMoved', { key: 'branch-1', was: null }));
  it('stays quiet when that is the day', () =>
    given(drafted, issued, allocated)
      .when(move({ dueOn: '2023-05-31' }))
      .thenNothingHappened());
  it('refuses a level that has no day yet', () =>
    given(drafted, issued).when(move()).thenRejected('campaign.no-deadline', { level: 'grassroots_union' }));
  it('refuses a level and a branch at once', () =>
    given(drafted, issued, allocated)
      .when(move({ branch: 'branch-1' }))
      .thenRejected('campaign.deadline-of-whom'));
  it('refuses neither level nor branch', () =>
    given(drafted, issued, allocated)
      .when(move({ level: null }))
      .thenRejected('campaign.deadline-of-whom'));
  it('refuses a branch of another union', () =>
    given(drafted, issued, allocated)
      .when(move({ level: null, branch: 'branch-9' }, { ...branch, below: false }))
      .thenRejected('campaign.branch-not-below'));
  it('refuses before the plan is issued', () => given(drafted).when(move()).thenRejected('campaign.not-issued'));
});
