import type { Role } from '#contracts';
import type { Caller } from '../access/caller.js';
import { Problem } from '../problems/problem.js';

/** The caller with only the posts of these roles, so that a list shows no more than they entitle to; refuses without any. */
export function holding(caller: Caller, roles: readonly Role[]): Caller {
  const posts = caller.posts.filter((post) => roles.includes(post.role));
  if (posts.length === 0) throw new Problem(403, 'access.forbidden', { roles });
  return { ...caller, posts };
}
