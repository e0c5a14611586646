import { personViews } from '#contracts/person';
import type { PersonEvent } from '#domain/person';
import { projection } from '../../platform/views/projection.js';

/** Names, with the posts held: what everybody may see of a person. */
export const people = projection(personViews.people, 1, { forgets: ['PersonErased'] }).on<PersonEvent>({
  PersonRegistered: ({ id, unit, data }) => ({ id, unit, name: data.name, status: 'registered', posts: [] }),
  PersonCorrected: ({ data }, row) => row && { ...row, name: data.name },
  PostTaken: ({ data: { entry, post, title, union, organisation, from } }, row) =>
    row && {
      ...row,
      posts: [...row.posts, { entry, post, title, union, organisation, from, until: null, left: false }],
    },
  PostLeft: ({ data: { entry, on } }, row) =>
    row && {
      ...row,
      posts: row.posts.map((held) => (held.entry === entry ? { ...held, until: on, left: true } : held)),
    },
  PersonErased: (_, row) => row && { ...row, name: null, status: 'erased' },
});
