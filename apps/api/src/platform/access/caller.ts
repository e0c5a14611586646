import type { Role } from '#contracts';

/** What an account holds: a role at a unit, in a capacity that every act names. */
export type Post = {
  readonly id: string;
  readonly role: Role;
  readonly unit: string;
  readonly capacity: string;
};

/** Who is signed in, with the posts held today. */
export type Caller = {
  readonly account: string;
  readonly session: string;
  readonly username: string;
  readonly displayName: string;
  readonly posts: readonly Post[];
};
