import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { credential, type ReopenRoll } from './credential.js';
import { closed, opened } from './credential.past.js';

const { given } = specify(credential);
const reopen: ReopenRoll = asked('credential.reopen-roll', { reason: 'Không đủ người dự' });

describe('reopen the roll', () => {
  it('counts again, with the reason', () =>
    given(opened(), closed(98, 60))
      .when(reopen)
      .then({ type: 'RollReopened', data: { reason: 'Không đủ người dự' } }));
  it('stays quiet while it is open', () => given(opened()).when(reopen).thenNothingHappened());
  it('refuses before there is a roll', () => given().when(reopen).thenRejected('credential.roll-not-open'));
});
