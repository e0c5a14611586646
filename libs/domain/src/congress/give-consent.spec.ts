import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type GiveConsent } from './congress.js';
import { article, cancelled, consentedTo, directUpper, farAbove, held, planned, upper } from './congress.past.js';

const { given } = specify(congress);
const consenting = (more: { by?: object; source?: { title: string }; directUpper?: null } = {}): GiveConsent =>
  asked(
    'congress.give-consent',
    { matter: 'FORM', reference: null, note: null },
    { by: upper, ...more, facts: { directUpper, ...('directUpper' in more ? { directUpper: null } : {}) } },
  );
const consent = consenting();

describe('give consent to an exception', () => {
  it('records what is allowed, and that it is for the direct upper union to allow', () =>
    given(planned())
      .when(consent)
      .thenHappened('ConsentGiven', {
        matter: 'FORM',
        guards: [
          { rule: 'R06', inputs: { matter: 'FORM', givenBy: 'upper-1', directUpper: 'upper-1' }, outcome: 'held' },
        ],
      }));
  it('refuses it from higher up', () =>
    given(planned())
      .when(consenting({ by: farAbove }))
      .thenRejected('congress.not-the-direct-upper', { givenBy: 'top-1', directUpper: 'upper-1' }));
  it('refuses it while nobody has named the direct upper union', () =>
    given(planned())
      .when(consenting({ directUpper: null }))
      .thenRejected('congress.not-the-direct-upper', { directUpper: null }));
  it('leaves open who gave one that is told of', () =>
    given(planned())
      .when(consenting({ by: farAbove, source: article }))
      .thenHappened('ConsentGiven', { guards: [{ outcome: 'unknown' }] }));
  it('stays quiet the second time', () => given(planned(), consentedTo('FORM')).when(consent).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(consent).thenRejected('congress.not-planned'));
  it('refuses after the congress', () => given(planned(), held).when(consent).thenRejected('congress.already-held'));
  it('refuses for a congress that ended', () =>
    given(planned(), cancelled).when(consent).thenRejected('congress.ended', { status: 'cancelled' }));
});
