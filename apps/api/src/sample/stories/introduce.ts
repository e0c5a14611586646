import type { Voice } from '../storyteller.js';

type Post = { readonly post: string; readonly title: string; readonly union?: string; readonly organisation?: string };

/** Enters a person with every post that the publication gives; since when, it does not say. */
export async function introduce(
  tell: Voice,
  unit: string,
  person: string,
  name: string,
  posts: readonly Post[],
): Promise<void> {
  await tell('person.register', { person, unit, name });
  for (const post of posts) await tell('person.take-post', { person, ...post });
}

/** Several acts on one stream, one after the other. */
export async function inTurn(tell: Voice, acts: readonly (readonly [type: string, data: object])[]): Promise<void> {
  for (const [type, data] of acts) await tell(type, data);
}
