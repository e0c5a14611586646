import { reject } from '#decider';
import type { LeavePost, PersonEvent, PersonState } from './person.js';
import { registeredPerson } from './registered-person.js';

/** The person leaves one of their posts. Leaving it twice is nothing new. */
export function leavePost({ data, source }: LeavePost, state: PersonState): PersonEvent[] {
  const { posts } = registeredPerson(state);
  const held = posts.find((post) => post.entry === data.entry);
  if (!held) reject('person.no-such-post', { entry: data.entry }, { field: 'entry' });
  if (held.left) return [];
  if (data.on === null && !source) reject('person.not-stated', { field: 'on' }, { field: 'on' });
  if (data.on !== null && held.from !== null && data.on < held.from) {
    reject('person.left-before-taken', { from: held.from, on: data.on }, { field: 'on' });
  }
  return [{ type: 'PostLeft', data: { ...data, post: held.post, title: held.title, union: held.union } }];
}
