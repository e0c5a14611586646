import { firstSessionViews } from '#contracts/first-session';
import type { FirstSessionEvent } from '#domain/first-session';
import { projection } from '../../platform/views/projection.js';

/** Whom the committee elected to what. */
export const postHolders = projection(firstSessionViews['post-holders'], 1).on<FirstSessionEvent>({
  PostsElected: {
    at: ({ id, data }) => (data.elected ?? []).map(({ person }) => `${id}:${data.post}:${person}`),
    fold: ({ id, unit, data: { congress, post, elected, chairReElected } }, _, key) => {
      const holder = elected?.find(({ person }) => key === `${id}:${post}:${person}`);
      return holder && { id: key, unit, firstSession: id, congress, post, ...holder, chairReElected };
    },
  },
});
