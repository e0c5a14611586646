import type { Role } from '#contracts';
import { Problem } from '../problems/problem.js';
import type { Caller } from './caller.js';

/** The caller with only the posts of these roles, so that what is read is no more than they entitle to; undefined without any. */
export function holdingAny(caller: Caller, roles: readonly Role[]): Caller | undefined {
  const posts = caller.posts.filter((post) => roles.includes(post.role));
  return posts.length === 0 ? undefined : { ...caller, posts };
}

/** The same; refuses who has none. */
export function holding(caller: Caller, roles: readonly Role[]): Caller {
  const holder = holdingAny(caller, roles);
  if (!holder) throw new Problem(403, 'access.forbidden', { roles });
  return holder;
}
