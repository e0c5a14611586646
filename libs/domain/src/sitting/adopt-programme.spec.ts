import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdoptProgramme, type ProgrammeItem, sitting, type Votes } from './sitting.js';
import { article, item, opened, unanimous, under, votes } from './sitting.past.js';

const { given } = specify(sitting);
const adopt = (
  kinds: readonly ProgrammeItem['kind'][],
  how: Votes | null = unanimous,
  more: object = {},
): AdoptProgramme => asked('sitting.adopt-programme', { items: kinds.map(item), votes: how }, more);
const usual = [
  'flag-and-anthems',
  'elect-boards',
  'flowers',
  'elections',
  'committee-presentation',
  'closing',
] as const;

describe('adopt the programme', () => {
  it('keeps the order of business, with ceremonies anywhere between (R52, F22)', () =>
    given(opened(under('RS_XIII')))
      .when(adopt(usual))
      .thenHappened('ProgrammeAdopted', {
        guards: [{ rule: 'R52', mark: 'T', outcome: 'held' }, { outcome: 'held' }],
      }));
  it('refuses elections before the boards that run them', () =>
    given(opened(under('RS_XIII')))
      .when(adopt(['flag-and-anthems', 'elections', 'elect-boards']))
      .thenRejected('sitting.out-of-order', { misplaced: 'elect-boards' }));
  it('knows no order under the twelfth charter', () =>
    given(opened())
      .when(adopt(['elections', 'elect-boards']))
      .thenHappened('ProgrammeAdopted', { guards: [{ rule: 'R52', outcome: 'unknown' }, {}] }));
  it('needs more than half of the 90 present', () => {
    given(opened())
      .when(adopt(usual, votes(45, { against: 45 })))
      .thenRejected('sitting.not-carried', { needed: 46 });
    given(opened())
      .when(adopt(usual, votes(46, { against: 44 })))
      .thenHappened('ProgrammeAdopted');
  });
  it('refuses more votes than people', () =>
    given(opened())
      .when(adopt(usual, votes(88, { against: 3 })))
      .thenRejected('sitting.more-votes-than-present', { cast: 91, present: 90 }));
  it('wants to know how it was voted, unless a report leaves it out', () => {
    given(opened()).when(adopt(usual, null)).thenRejected('sitting.vote-not-told');
    given(opened())
      .when(adopt(usual, null, { source: article }))
      .thenHappened('ProgrammeAdopted');
  });
  it('is adopted once', () => {
    const data = { items: [item('closing')], votes: null, congress: 'congress-1', guards: [] };
    given(opened(), { type: 'ProgrammeAdopted', data })
      .when(adopt(usual))
      .thenRejected('sitting.programme-adopted-already');
  });
});
