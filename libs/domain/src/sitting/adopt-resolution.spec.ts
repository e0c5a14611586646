import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdoptResolution, sitting, type Votes } from './sitting.js';
import { article, ofDelegates, opened, unanimous, votes } from './sitting.past.js';

const { given } = specify(sitting);
const resolution: AdoptResolution['data'] = {
  title: 'Nghị quyết đại hội',
  text: null,
  document: null,
  hash: null,
  votes: unanimous,
  targets: [
    { metric: 'Đoàn viên xuất sắc', value: 95, unit: '%', bound: '>=', period: 'mỗi năm', words: null },
    { metric: 'Gia đình văn hoá', value: 100, unit: '%', bound: '=', period: null, words: null },
  ],
};
const adopt = (how: Votes | null = unanimous, more: object = {}): AdoptResolution =>
  asked('sitting.adopt-resolution', { ...resolution, votes: how }, { facts: { documentThere: true }, ...more });

describe('adopt a resolution', () => {
  it('carries the targets of the next term (F14)', () =>
    given(opened())
      .when(adopt())
      .thenHappened('ResolutionAdopted', { number: 1, congress: 'congress-1', targets: resolution.targets }));
  it('refuses a document that nobody has begun', () =>
    given(opened())
      .when(adopt(unanimous, { facts: { documentThere: false } }))
      .thenRejected('sitting.document-unknown'));
  it('carries with one vote more than half of those present', () => {
    given(opened())
      .when(adopt(votes(46, { against: 44 })))
      .thenHappened('ResolutionAdopted');
    given(opened())
      .when(adopt(votes(45, { against: 40 })))
      .thenRejected('sitting.not-carried', { for: 45, needed: 46 });
  });
  it('refuses a count called unanimous that has votes against', () =>
    given(opened())
      .when(adopt(votes(40, { against: 1, unanimous: true })))
      .thenRejected('sitting.not-carried'));
  it('lets a report leave the votes and the numbers out', () =>
    given(opened(ofDelegates(), { convened: null, present: null }))
      .when(adopt(null, { source: article }))
      .thenHappened('ResolutionAdopted', { guards: [{ outcome: 'unknown' }] }));
  it('wants the vote told when it happens here and now', () =>
    given(opened()).when(adopt(null)).thenRejected('sitting.vote-not-told'));
  it('numbers a second one', () =>
    given(opened(), {
      type: 'ResolutionAdopted',
      data: { ...resolution, congress: 'congress-1', number: 1, guards: [] },
    })
      .when(adopt())
      .thenHappened('ResolutionAdopted', { number: 2 }));
});
