import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type GiveConsent } from './congress.js';
import { cancelled, consentedTo, held, planned, upper } from './congress.past.js';

const { given } = specify(congress);
const consent: GiveConsent = asked(
  'congress.give-consent',
  { matter: 'FORM', reference: null, note: null },
  { by: upper },
);

describe('give consent to an exception', () => {
  it('records what is allowed', () => given(planned()).when(consent).then(consentedTo('FORM')));
  it('stays quiet the second time', () => given(planned(), consentedTo('FORM')).when(consent).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(consent).thenRejected('congress.not-planned'));
  it('refuses after the congress', () => given(planned(), held).when(consent).thenRejected('congress.already-held'));
  it('refuses for a congress that ended', () =>
    given(planned(), cancelled).when(consent).thenRejected('congress.ended', { status: 'cancelled' }));
});
