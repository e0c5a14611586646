import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { credential, type ReopenRoll } from './credential.js';
import { arrived, closed, ofMembers, opened } from './credential.past.js';

const { given } = specify(credential);
const reopen: ReopenRoll = asked('credential.reopen-roll', { reason: 'Không đủ người dự' });

describe('reopen the roll', () => {
  it('counts again, with the reason', () =>
    given(opened(), closed(98, 60)).when(reopen).thenHappened('RollReopened', { reason: 'Không đủ người dự' }));
  it('keeps those who have checked in', () =>
    given(opened(ofMembers), arrived('lan'), closed(32, 1))
      .when(reopen)
      .thenHappened('RollReopened', { tally: { present: 1 } }));
  it('stays quiet while it is open', () => given(opened()).when(reopen).thenNothingHappened());
  it('refuses before there is a roll', () => given().when(reopen).thenRejected('credential.roll-not-open'));
});
