import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { credential, type ReplaceDelegate } from './credential.js';
import { accredited, arrived, lan, minh, named, ofDelegates, opened, refused, replaced } from './credential.past.js';

const { given } = specify(credential);
const replace: ReplaceDelegate = asked('credential.replace', { person: 'lan', alternate: 'minh', reason: 'Ốm' });
const sameSubUnit = opened(
  ofDelegates({ regulation: { ruleSet: 'RS_2025', settings: { alternateReplaces: 'same-sub-unit' } } }),
);

describe('replace a delegate', () => {
  it('gives the seat to the alternate; no text says when that may be (R48)', () =>
    given(opened(), named(), named(minh))
      .when(replace)
      .thenHappened('DelegateReplaced', { guards: [{ rule: 'R48', mark: 'U', outcome: 'unknown' }] }));
  it('follows the campaign when it asks for an alternate of the same sub-unit', () => {
    given(sameSubUnit, named(), named(minh))
      .when(replace)
      .thenHappened('DelegateReplaced', { guards: [{ outcome: 'held' }] });
    given(sameSubUnit, named(), named({ ...minh, subUnit: 'group-2' }))
      .when(replace)
      .thenRejected('credential.alternate-of-another-sub-unit');
  });
  it('makes the alternate an official delegate, who may be accredited', () =>
    given(opened(), named(), named(minh), replaced)
      .when(asked('credential.check-in', { person: 'minh' }))
      .thenHappened('ParticipantCheckedIn', { as: 'delegate' }));
  it('refuses to replace somebody twice', () =>
    given(opened(), named(), named(minh), named({ ...minh, person: 'tam' }), replaced)
      .when(asked('credential.replace', { person: 'lan', alternate: 'tam', reason: 'Ốm' }))
      .thenRejected('credential.already-replaced'));
  it('refuses to replace whoever is not an official delegate', () =>
    given(opened(), named(minh)).when(replace).thenRejected('credential.not-an-official-delegate'));
  it('refuses somebody who is no alternate, or was refused', () => {
    given(opened(), named(), named({ ...lan, person: 'minh' }))
      .when(replace)
      .thenRejected('credential.not-an-alternate');
    given(opened(), named(), named(minh), refused('minh')).when(replace).thenRejected('credential.not-an-alternate');
  });
  it('counts the roll anew: whoever left is present no more', () =>
    given(opened(), named(), named(minh), arrived('lan', 1, 'delegate'))
      .when(replace)
      .thenHappened('DelegateReplaced', { tally: { official: 1, alternate: 0, present: 0 } }));
  it('may replace an accredited delegate', () =>
    given(opened(), named(), named(minh), accredited()).when(replace).thenHappened('DelegateReplaced'));
});
