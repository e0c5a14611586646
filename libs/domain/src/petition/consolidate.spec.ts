import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConsolidatePetitions, petition } from './petition.js';
import { article, consolidated, raised, summing } from './petition.past.js';

const { given } = specify(petition);
const single = (id: string) => ({ id, unit: 'unit-1', isSingle: true, isClosed: false });

function consolidating(
  found: ConsolidatePetitions['facts']['found'] = [single('petition-1'), single('petition-2')],
  of: Partial<ConsolidatePetitions['data']> = {},
  more: { source?: { title: string } } = {},
): ConsolidatePetitions {
  return asked('petition.consolidate', { ...summing, ...of }, { facts: { found }, ...more });
}

describe('consolidate petitions', () => {
  it('sums several up into one', () => given().when(consolidating()).then(consolidated));
  it('takes a summary that a report tells, without the single ones', () =>
    given()
      .when(consolidating([], { petitions: [] }, { source: article }))
      .thenHappened('PetitionsConsolidated'));
  it('takes the word of the branch that there are none', () =>
    given()
      .when(consolidating([], { petitions: [], isNone: true }))
      .thenHappened('PetitionsConsolidated', { isNone: true }));
  it('refuses some beside none', () =>
    given()
      .when(consolidating(undefined, { isNone: true }))
      .thenRejected('petition.some-and-none'));
  it('refuses to sum nothing up', () =>
    given()
      .when(consolidating([], { petitions: [] }))
      .thenRejected('petition.nothing-to-sum-up'));
  it('refuses a petition that does not exist', () =>
    given()
      .when(consolidating([single('petition-1')]))
      .thenRejected('petition.unknown', { petition: 'petition-2' }));
  it('refuses those of another unit, those closed, and summaries of summaries', () => {
    const wrong = (of: object) => consolidating([single('petition-1'), { ...single('petition-2'), ...of }]);
    given()
      .when(wrong({ unit: 'unit-2' }))
      .thenRejected('petition.does-not-belong');
    given()
      .when(wrong({ isSingle: false }))
      .thenRejected('petition.does-not-belong');
    given()
      .when(wrong({ isClosed: true }))
      .thenRejected('petition.closed');
  });
  it('refuses to begin twice', () => given(raised).when(consolidating()).thenRejected('petition.already-raised'));
});
