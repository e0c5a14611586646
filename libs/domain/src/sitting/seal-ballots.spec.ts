import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type SealBallots, sitting } from './sitting.js';
import { closed, opened, sealed, under } from './sitting.past.js';

const { given } = specify(sitting);
const seal: SealBallots = asked(
  'sitting.seal-ballots',
  { packets: 2, keptBy: 'lan', place: null },
  { at: '2023-03-02T03:00:00.000Z' },
);

describe('seal the ballots', () => {
  it('keeps them for six months (R68)', () =>
    given(opened(), closed)
      .when(seal)
      .thenHappened('BallotsSealed', {
        sealedOn: '2023-03-02',
        sealedUntil: '2023-09-02',
        guards: [{ rule: 'R68', ruleSet: 'RS_XII', mark: 'G', outcome: 'held' }],
      }));
  it('keeps them for as long as the campaign settles', () =>
    given(opened(under('RS_XII', { ballotsSealedMonths: 12 })), closed)
      .when(seal)
      .thenHappened('BallotsSealed', { sealedUntil: '2024-03-02' }));
  it('stays quiet the second time', () => given(opened(), closed, sealed).when(seal).thenNothingHappened());
  it('refuses before there was a sitting', () => given().when(seal).thenRejected('sitting.not-open'));
});
