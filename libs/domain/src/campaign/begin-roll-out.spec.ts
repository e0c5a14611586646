import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type BeginRollOut, campaign } from './campaign.js';
import { closed, drafted, issued, learnt, piloted, shared } from './campaign.past.js';

const { given } = specify(campaign);
const begin: BeginRollOut = asked('campaign.begin-roll-out', {});

describe('begin the roll-out', () => {
  it('begins once the lessons are shared', () =>
    given(drafted, issued, piloted, learnt, shared)
      .when(begin)
      .then({ type: 'RollOutBegun', data: { pilots: ['branch-1'] } }));
  it('takes a branch that went ahead of the lessons for no beginning', () =>
    given(drafted, issued, piloted, learnt).when(begin).thenNothingHappened());
  it('begins at once where there is no pilot to learn from', () =>
    given(drafted, issued).when(begin).thenHappened('RollOutBegun', { pilots: [] }));
  it('begins once', () =>
    given(drafted, issued, { type: 'RollOutBegun', data: { pilots: [] } })
      .when(begin)
      .thenNothingHappened());
  it('stays quiet before the plan is issued and after the campaign is closed', () => {
    given(drafted).when(begin).thenNothingHappened();
    given(drafted, issued, closed).when(begin).thenNothingHappened();
  });
  it('refuses a campaign that nobody has drafted', () => given().when(begin).thenRejected('campaign.not-drafted'));
});
