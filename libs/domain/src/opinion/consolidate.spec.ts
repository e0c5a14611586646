import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConsolidateOpinions, opinion } from './opinion.js';
import { article, consolidated, recorded, summing } from './opinion.past.js';

const { given } = specify(opinion);
const single = (id: string) => ({ id, unit: 'unit-1', target: 'charter' as const, isSingle: true });
const both = [single('opinion-1'), single('opinion-2')];

function consolidating(
  of: Partial<ConsolidateOpinions['data']> = {},
  found: ConsolidateOpinions['facts']['found'] = both,
  more: { source?: { title: string } } = {},
): ConsolidateOpinions {
  return asked('opinion.consolidate', { ...summing, ...of }, { facts: { documentThere: true, found }, ...more });
}

describe('consolidate opinions', () => {
  it('sums those on one target up', () => given().when(consolidating()).then(consolidated));
  it('refuses a document that nobody has begun', () =>
    given()
      .when({ ...consolidating(), facts: { documentThere: false, found: both } })
      .thenRejected('opinion.document-unknown'));
  it('names each opinion once', () =>
    given()
      .when(consolidating({ opinions: ['opinion-1', 'opinion-1'] }))
      .thenHappened('OpinionsConsolidated', { opinions: ['opinion-1'] }));
  it('states that the branch has none', () =>
    given()
      .when(consolidating({ opinions: [], isNone: true }))
      .thenHappened('OpinionsConsolidated', { isNone: true }));
  it('takes a summary that a report tells, without the single ones', () =>
    given()
      .when(consolidating({ opinions: [] }, [], { source: article }))
      .thenHappened('OpinionsConsolidated'));
  it('refuses to sum nothing up, or some and none', () => {
    given()
      .when(consolidating({ opinions: [] }))
      .thenRejected('opinion.nothing-to-sum-up');
    given()
      .when(consolidating({ isNone: true }))
      .thenRejected('opinion.some-and-none');
  });
  it('refuses an opinion that does not exist', () =>
    given()
      .when(consolidating({}, [single('opinion-1')]))
      .thenRejected('opinion.unknown', { opinion: 'opinion-2' }));
  it('refuses those of another unit or target, and summaries of summaries', () => {
    const wrong = (of: object) => consolidating({}, [single('opinion-1'), { ...single('opinion-2'), ...of }]);
    given()
      .when(wrong({ unit: 'unit-2' }))
      .thenRejected('opinion.does-not-belong');
    given()
      .when(wrong({ target: 'upper-draft' }))
      .thenRejected('opinion.does-not-belong');
    given()
      .when(wrong({ isSingle: false }))
      .thenRejected('opinion.does-not-belong');
  });
  it('refuses to begin twice', () => given(recorded).when(consolidating()).thenRejected('opinion.already-recorded'));
});
