import { reject } from '#decider';
import type { HeldPost, PersonEvent, PersonState, PostKind, TakePost } from './person.js';
import { registeredPerson } from './registered-person.js';

/** The person takes a post, beside those already held. */
export function takePost({ data, facts, source }: TakePost, state: PersonState): PersonEvent[] {
  const { posts } = registeredPerson(state);
  if (data.union !== null && !facts.union) reject('person.union-not-found', {}, { field: 'union' });
  if (data.union === null && UNION_POSTS.includes(data.post)) {
    reject('person.post-without-union', { post: data.post }, { field: 'union' });
  }
  if (facts.union?.status === 'wound-up' && !source) {
    reject('person.union-wound-up', { union: facts.union.name }, { field: 'union' });
  }
  if (posts.some((held) => !held.left && isSame(held, data))) return [];
  if (data.from === null && !source) reject('person.not-stated', { field: 'from' }, { field: 'from' });
  return [{ type: 'PostTaken', data: { ...data, entry: posts.length + 1 } }];
}

const UNION_POSTS: readonly PostKind[] = [
  'chair',
  'vice_chair',
  'standing_member',
  'committee_member',
  'inspection_head',
  'inspection_member',
  'group_head',
];

function isSame(held: HeldPost, post: TakePost['data']): boolean {
  return (
    held.post === post.post &&
    held.title === post.title &&
    held.union === post.union &&
    held.organisation === post.organisation &&
    held.term === post.term
  );
}
