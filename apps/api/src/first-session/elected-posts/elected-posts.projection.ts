import { firstSessionViews } from '#contracts/first-session';
import type { FirstSessionEvent } from '#domain/first-session';
import { projection } from '../../platform/views/projection.js';

/** Each ballot of the committee for its posts, in numbers; the names may be unknown. */
export const electedPosts = projection(firstSessionViews['elected-posts'], 1).on<FirstSessionEvent>({
  PostsElected: {
    at: ({ id, data }) => `${id}:${data.post}:${data.round}`,
    fold: ({ id, unit, data: { elected, ballots, ...data } }, _, key) => ({
      id: key,
      unit,
      firstSession: id,
      ...data,
      persons: elected?.map(({ person }) => person) ?? null,
      issued: ballots?.issued ?? null,
      collected: ballots?.collected ?? null,
      valid: ballots?.valid ?? null,
      invalid: ballots?.invalid ?? null,
    }),
  },
});
