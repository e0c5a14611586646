import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { credential, type WithdrawInvitation } from './credential.js';
import { invited, opened } from './credential.past.js';

const { given } = specify(credential);
const withdraw: WithdrawInvitation = asked('credential.withdraw-invitation', { person: 'ba', reason: 'Bận công tác' });

describe('withdraw an invitation', () => {
  it('records the reason', () =>
    given(opened(), invited('an'), invited('ba', 2))
      .when(withdraw)
      .then({ type: 'InvitationWithdrawn', data: { person: 'ba', reason: 'Bận công tác', guests: 1 } }));
  it('stays quiet when nobody was invited', () => given(opened()).when(withdraw).thenNothingHappened());
  it('refuses before there is a roll', () => given().when(withdraw).thenRejected('credential.roll-not-open'));
});
