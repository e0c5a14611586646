import { personViews } from '#contracts/person';
import type { PersonEvent } from '#domain/person';
import { projection } from '../../platform/views/projection.js';

/** Every post that anybody holds or held, one row each. */
export const posts = projection(personViews.posts, 1).on<PersonEvent>({
  PostTaken: {
    at: ({ id, data }) => `${id}:${data.entry}`,
    fold: ({ id, unit, data }) => ({
      id: `${id}:${data.entry}`,
      unit,
      person: id,
      ...data,
      until: null,
      left: false,
      leftBecause: null,
    }),
  },
  PostLeft: {
    at: ({ id, data }) => `${id}:${data.entry}`,
    fold: ({ data }, row) => row && { ...row, until: data.on, left: true, leftBecause: data.reason },
  },
});
