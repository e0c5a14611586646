import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type BranchFact, campaign, type ExemptBranch } from './campaign.js';
import { article, branch, drafted, exempted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const small: BranchFact = { ...branch, name: 'Công đoàn Xí nghiệp' };
const exempt = (more: Partial<ExemptBranch['data']> = {}, fact: BranchFact | null = small): ExemptBranch =>
  asked(
    'campaign.exempt-branch',
    { branch: 'branch-2', reason: 'shrinking', words: null, basis: null, on: '2023-01-01', ...more },
    { facts: { branch: fact } },
  );

describe('exempt a branch', () => {
  it('records the reason and the rule it comes from', () =>
    given(drafted, issued)
      .when(exempt())
      .thenHappened('BranchExempted', {
        branchName: small.name,
        guards: [
          { rule: 'R99', ruleSet: 'RS_XII', mark: 'S', inputs: { reason: 'shrinking', basis: null }, outcome: 'held' },
        ],
      }));
  it('knows no rule for another reason', () =>
    given(drafted, issued)
      .when(exempt({ reason: 'other', words: 'Bão' }))
      .thenHappened('BranchExempted', { rule: null, guards: [] }));
  it('knows a branch that meets in another form instead (R04)', () =>
    given(drafted, issued)
      .when(exempt({ reason: 'cannot-hold' }))
      .thenHappened('BranchExempted', { rule: 'R04' }));
  it('stays quiet when it is exempt for that reason', () =>
    given(drafted, issued, exempted).when(exempt()).thenNothingHappened());
  it('may change the reason', () =>
    given(drafted, issued, exempted)
      .when(exempt({ reason: 'dissolving' }))
      .thenHappened('BranchExempted', { reason: 'dissolving' }));
  it('refuses another reason without words', () =>
    given(drafted, issued)
      .when(exempt({ reason: 'other' }))
      .thenRejected('campaign.reason-missing'));
  it('refuses a unit that is not registered', () =>
    given(drafted, issued).when(exempt({}, null)).thenRejected('campaign.branch-not-found'));
  it('refuses a branch of another union', () =>
    given(drafted, issued)
      .when(exempt({}, { ...small, below: false }))
      .thenRejected('campaign.branch-not-below'));
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(exempt({ on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(drafted, issued)
      .when({ ...exempt({ on: null }), source: article })
      .thenHappened('BranchExempted', { on: null }));
  it('refuses before the plan is issued', () => given(drafted).when(exempt()).thenRejected('campaign.not-issued'));
});
