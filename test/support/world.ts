import { Client, type Clock } from './client.js';
import type { Product } from './product.js';

export type Post = {
  readonly role: string;
  readonly unit: string;
  /** As it is written on what is signed. */
  readonly capacity: string;
};

/** A running product, seen by the people who work with it. */
export type World = {
  readonly product: Product;
  readonly clock: Clock;
  /** The officer of the highest union, who comes with the product. */
  readonly root: Client;
  /** The unit of that officer. */
  readonly top: string;
  /** Opens an account for somebody, who signs in and takes a password of their own. */
  asPerson(opener: Client, username: string, ...posts: readonly Post[]): Promise<Client>;
};

export async function buildWorld(product: Product): Promise<World> {
  const clock: Clock = { position: 0 };
  const first = product.accounts.find(({ username }) => username === FIRST);
  if (!first) throw new Error(`The product named no account ${FIRST}:\n${product.said()}`);
  const root = new Client(product.url, clock);
  const { body } = await root.signIn(first.username, first.password);
  const { posts } = body as { posts: { unit: string }[] };
  return { product, clock, root, top: posts[0]?.unit ?? '', asPerson };

  async function asPerson(opener: Client, username: string, ...posts: readonly Post[]): Promise<Client> {
    const opened = await opener.call('POST', '/api/accounts', { username, displayName: username, posts });
    if (opened.status !== 201) throw new Error(`${username} → ${opened.status} ${JSON.stringify(opened.body)}`);
    const { password } = opened.body as { password: string };
    const person = new Client(product.url, clock);
    await person.signIn(username, password);
    const changed = await person.call('POST', '/api/session/password', { current: password, next: `${password}-mới` });
    if (changed.status !== 204) throw new Error(`${username} → ${changed.status} ${JSON.stringify(changed.body)}`);
    return person;
  }
}

const FIRST = 'tong-lien-doan';

/** Today in Việt Nam, or some days from it. */
export function today(daysAhead = 0): string {
  return new Date(Date.now() + 7 * 3_600_000 + daysAhead * 86_400_000).toISOString().slice(0, 10);
}
