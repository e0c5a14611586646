import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { person, type TakePost } from './person.js';
import { article, chair, chairing, erased, leftChair, registered } from './person.past.js';

const { given } = specify(person);
const take = (more: Partial<TakePost['data']> = {}, status: string | null = 'active'): TakePost =>
  asked(
    'person.take-post',
    { ...chairing, ...more },
    { facts: { union: status === null ? null : { name: 'Công đoàn Sở Nội vụ', status } } },
  );
const secretary = {
  post: 'party_secretary',
  title: 'Bí thư Đảng ủy',
  union: null,
  organisation: 'Đảng ủy Sở',
} as const;

describe('take a post', () => {
  it('records it, with the word that it was a re-election', () => given(registered).when(take()).then(chair));
  it('lets one person hold several posts', () =>
    given(registered, chair)
      .when(take({ union: 'upper-1', title: 'Phó Chủ tịch LĐLĐ tỉnh', post: 'vice_chair' }))
      .thenHappened('PostTaken', { entry: 2 }));
  it('takes a post outside the unions', () =>
    given(registered)
      .when(take(secretary, null))
      .thenHappened('PostTaken', { organisation: 'Đảng ủy Sở', union: null }));
  it('stays quiet when the post is held already', () => given(registered, chair).when(take()).thenNothingHappened());
  it('lets a post that was left be taken again', () =>
    given(registered, chair, leftChair).when(take()).thenHappened('PostTaken', { entry: 2 }));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(take({ from: null }))
      .thenRejected('person.not-stated', { field: 'from' }));
  it('takes an unknown day from a report', () =>
    given(registered)
      .when({ ...take({ from: null }), source: article })
      .thenHappened('PostTaken', { from: null }));
  it('refuses a post of the union without a unit', () =>
    given(registered)
      .when(take({ union: null }, null))
      .thenRejected('person.post-without-union'));
  it('refuses a unit that is not registered', () =>
    given(registered).when(take({}, null)).thenRejected('person.union-not-found'));
  it('refuses a unit that was wound up', () =>
    given(registered).when(take({}, 'wound-up')).thenRejected('person.union-wound-up'));
  it('takes a past post in a wound-up unit from a report', () =>
    given(registered)
      .when({ ...take({}, 'wound-up'), source: article })
      .then(chair));
  it('refuses somebody who was erased', () => given(registered, erased).when(take()).thenRejected('person.erased'));
});
