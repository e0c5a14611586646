import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type Accredit, credential } from './credential.js';
import { accredited, article, minh, named, ofDelegates, opened, RS_XII, replaced } from './credential.past.js';

const { given } = specify(credential);
const accredit = (of: Partial<Accredit['data']> = {}, more: object = {}): Accredit =>
  asked('credential.accredit', { person: 'lan', disciplined: false, prosecuted: false, note: null, ...of }, more);
const underXii = opened(ofDelegates({ regulation: RS_XII }));

describe('accredit a delegate', () => {
  it('finds a delegate fit who is neither disciplined nor prosecuted (R44)', () =>
    given(underXii, named())
      .when(accredit())
      .thenHappened('DelegateAccredited', {
        guards: [{ rule: 'R44', ruleSet: 'RS_XII', mark: 'T', outcome: 'held' }],
      }));
  it.each([{ disciplined: true }, { prosecuted: true }])('refuses %j', (found) =>
    given(underXii, named()).when(accredit(found)).thenRejected('credential.unfit', found),
  );
  it('refuses when it has not been looked into', () =>
    given(underXii, named())
      .when(accredit({ disciplined: null }))
      .thenRejected('credential.unfit'));
  it('lets a report leave it out', () =>
    given(underXii, named())
      .when(accredit({ disciplined: null, prosecuted: null }, { source: article }))
      .thenHappened('DelegateAccredited', { guards: [{ outcome: 'unknown' }] }));
  it('keeps the ground as unknown where the rules do not name any', () =>
    given(opened(), named())
      .when(accredit())
      .thenHappened('DelegateAccredited', { guards: [{ mark: 'U', outcome: 'unknown' }] }));
  it('stays quiet the second time', () =>
    given(opened(), named(), accredited()).when(accredit()).thenNothingHappened());
  it('refuses whoever is not on the roll', () =>
    given(opened()).when(accredit()).thenRejected('credential.not-on-roll'));
  it('refuses whoever was replaced', () =>
    given(opened(), named(), named(minh), replaced).when(accredit()).thenRejected('credential.already-replaced'));
});
