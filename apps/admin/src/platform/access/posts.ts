import type { Role } from '#contracts';

/** What an account holds: a role at a unit, in a capacity that every act names. */
export type Post = { readonly id: string; readonly role: Role; readonly unit: string; readonly capacity: string };

/** Whether one of the posts is of one of these roles. */
export function holds(posts: readonly Post[], roles: readonly Role[]): boolean {
  return posts.some((post) => roles.includes(post.role));
}
