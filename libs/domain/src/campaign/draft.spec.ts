import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type DraftCampaign } from './campaign.js';
import { draft, drafted } from './campaign.past.js';

const { given } = specify(campaign);
const begin: DraftCampaign = asked('campaign.draft', draft);

describe('draft a campaign', () => {
  it('names its term and its rule set', () => given().when(begin).then(drafted));
  it('refuses to begin twice', () => given(drafted).when(begin).thenRejected('campaign.already-drafted'));
});
