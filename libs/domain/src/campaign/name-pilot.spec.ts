import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type BranchFact, campaign, type NamePilot } from './campaign.js';
import { article, branch, drafted, exempted, issued, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const pilot = (more: Partial<NamePilot['data']> = {}, fact: BranchFact | null = branch, role = 'upper_officer') =>
  asked(
    'campaign.name-pilot',
    { branch: 'branch-1', on: '2022-11-01', reason: null, ...more },
    { facts: { branch: fact }, by: { role } },
  );

describe('name a pilot', () => {
  it('marks a branch that holds its congress first', () => given(drafted, issued).when(pilot()).then(piloted));
  it('lets a campaign have several', () =>
    given(drafted, issued, piloted)
      .when(pilot({ branch: 'branch-3' }))
      .thenHappened('PilotNamed', { branch: 'branch-3' }));
  it('stays quiet the second time', () => given(drafted, issued, piloted).when(pilot()).thenNothingHappened());
  it('is for the upper union alone', () =>
    given(drafted, issued)
      .when(pilot({}, branch, 'branch_chair'))
      .thenRejected('campaign.pilot-only-by-upper'));
  it('refuses a unit that is not registered', () =>
    given(drafted, issued).when(pilot({}, null)).thenRejected('campaign.branch-not-found'));
  it('refuses a branch of another union', () =>
    given(drafted, issued)
      .when(pilot({}, { ...branch, below: false }))
      .thenRejected('campaign.branch-not-below'));
  it('refuses a branch that was wound up', () =>
    given(drafted, issued)
      .when(pilot({}, { ...branch, status: 'wound-up' }))
      .thenRejected('campaign.branch-wound-up'));
  it('refuses a branch that holds no congress', () =>
    given(drafted, issued, exempted)
      .when(pilot({ branch: 'branch-2' }))
      .thenRejected('campaign.branch-exempt'));
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(pilot({ on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(drafted, issued)
      .when({ ...pilot({ on: null }), source: article })
      .thenHappened('PilotNamed', { on: null }));
  it('refuses before the plan is issued', () => given(drafted).when(pilot()).thenRejected('campaign.not-issued'));
});
