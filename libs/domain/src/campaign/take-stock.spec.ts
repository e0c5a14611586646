import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type TakeStock } from './campaign.js';
import { closed, drafted, issued, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const nothing: TakeStock['facts'] = { closed: [], mustHold: null, done: null, exempted: null };
const stock = (facts: Partial<TakeStock['facts']> = {}): TakeStock =>
  asked('campaign.take-stock', {}, { facts: { ...nothing, ...facts } });

describe('take stock of a campaign', () => {
  it('notes that every pilot has held its congress', () =>
    given(drafted, issued, piloted)
      .when(stock({ closed: ['branch-1'] }))
      .then({ type: 'PilotsHeld', data: { pilots: ['branch-1'] } }));
  it('waits for the last of the pilots', () => given(drafted, issued, piloted).when(stock()).thenNothingHappened());
  it('notes that the branches are complete when those done and exempt are all that must hold one (R110)', () =>
    given(drafted, issued)
      .when(stock({ mustHold: 145, done: 140, exempted: 5 }))
      .then({
        type: 'BranchesCompleted',
        data: {
          mustHold: 145,
          done: 140,
          exempted: 5,
          guards: [
            {
              rule: 'R110',
              ruleSet: 'RS_XII',
              mark: 'I',
              inputs: { mustHold: 145, done: 140, exempted: 5 },
              outcome: 'held',
            },
          ],
        },
      }));
  it('waits for the last of the branches', () =>
    given(drafted, issued)
      .when(stock({ mustHold: 145, done: 139, exempted: 5 }))
      .thenNothingHappened());
  it('stays quiet the second time', () =>
    given(drafted, issued, piloted, { type: 'PilotsHeld', data: { pilots: ['branch-1'] } })
      .when(stock({ closed: ['branch-1'] }))
      .thenNothingHappened());
  it('stays quiet before the plan is issued and after the campaign is closed', () => {
    const complete = stock({ mustHold: 1, done: 1, exempted: 0 });
    given(drafted).when(complete).thenNothingHappened();
    given(drafted, issued, closed).when(complete).thenNothingHappened();
  });
  it('refuses a campaign that nobody has drafted', () => given().when(stock()).thenRejected('campaign.not-drafted'));
});
