import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type WindUpCongress } from './congress.js';
import { cancelled, convened, held, planned, system } from './congress.past.js';

const { given } = specify(congress);
const winding: WindUpCongress = asked('congress.wind-up', { reason: null }, { by: system });

describe('wind a congress up with its unit', () => {
  it('ends one that is still ahead', () =>
    given(planned(), convened)
      .when(winding)
      .then({ type: 'CongressWoundUp', data: { reason: null } }));
  it('leaves one that was held its history', () => given(planned(), held).when(winding).thenNothingHappened());
  it('stays quiet when it ended before', () => given(planned(), cancelled).when(winding).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(winding).thenRejected('congress.not-planned'));
});
