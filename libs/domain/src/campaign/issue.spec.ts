import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type IssueCampaign, type Setting } from './campaign.js';
import { article, closed, draft, drafted, issued, issuing } from './campaign.past.js';

const { given } = specify(campaign);
const issue = (more: Partial<IssueCampaign['data']> = {}): IssueCampaign =>
  asked('campaign.issue', { ...issuing, ...more });
const setting = (provision: string, value: unknown): readonly Setting[] => [
  { provision, value, settledBy: 'Ban Thường vụ', reason: null },
];

describe('issue a campaign', () => {
  it('fixes its settings, each with its rule and with who settled it', () => given(drafted).when(issue()).then(issued));
  it('may settle nothing', () =>
    given(drafted)
      .when(issue({ settings: [] }))
      .thenHappened('CampaignIssued', { settings: {}, settled: [] }));
  it('refuses to settle what stands in the text of the rules', () =>
    given({ type: 'CampaignDrafted', data: { ...draft, ruleSet: 'RS_2025' } })
      .when(issue({ settings: setting('guestsShare', { of: [1, 2] }) }))
      .thenRejected('campaign.setting-not-open', { provision: 'guestsShare' }));
  it('refuses a provision that does not exist', () =>
    given(drafted)
      .when(issue({ settings: setting('luck', 1) }))
      .thenRejected('campaign.setting-unknown', { provision: 'luck' }));
  it('refuses a value of the wrong kind', () =>
    given(drafted)
      .when(issue({ settings: setting('quorum', 'two thirds') }))
      .thenRejected('campaign.setting-of-wrong-kind'));
  it('refuses to settle one provision twice', () =>
    given(drafted)
      .when(issue({ settings: [...issuing.settings, ...issuing.settings] }))
      .thenRejected('campaign.setting-twice'));
  it('refuses to leave out the number of the plan', () =>
    given(drafted)
      .when(issue({ number: null }))
      .thenRejected('campaign.not-stated', { field: 'number' }));
  it('takes an unknown number and day from a report', () =>
    given(drafted)
      .when({ ...issue({ number: null, issuedOn: null }), source: article })
      .thenHappened('CampaignIssued', { number: null, issuedOn: null }));
  it('refuses to issue twice', () => given(drafted, issued).when(issue()).thenRejected('campaign.already-issued'));
  it('refuses a plan that nobody drafted', () => given().when(issue()).thenRejected('campaign.not-drafted'));
  it('refuses a campaign that is closed', () =>
    given(drafted, issued, closed).when(issue()).thenRejected('campaign.closed'));
});
