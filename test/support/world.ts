import { Client, type Clock } from './client.js';
import { accountOf, type Product } from './product.js';

export type Post = {
  readonly role: string;
  readonly unit: string;
  /** As it is written on what is signed. */
  readonly capacity: string;
};

/** What somebody types to be let in. */
export type Way = { readonly username: string; readonly password: string };

/** Somebody with an account. */
export type Person = { readonly client: Client; readonly way: Way };

type Named = { readonly username: string; readonly displayName: string };

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
  /** The same, and says what to type to be let in as that person. */
  openAccount(opener: Client, named: Named, ...posts: readonly Post[]): Promise<Person>;
};

export async function buildWorld(product: Product): Promise<World> {
  const clock: Clock = { position: 0 };
  const { username, password } = accountOf(product, FIRST);
  const root = new Client(product.url, clock);
  const { body } = await root.signIn(username, password);
  const { posts } = body as { posts: { unit: string }[] };
  return { product, clock, root, top: posts[0]?.unit ?? '', asPerson, openAccount };

  async function asPerson(opener: Client, username: string, ...posts: readonly Post[]): Promise<Client> {
    return (await openAccount(opener, { username, displayName: username }, ...posts)).client;
  }

  async function openAccount(opener: Client, { username, displayName }: Named, ...posts: readonly Post[]) {
    const opened = await opener.call('POST', '/api/accounts', { username, displayName, posts });
    if (opened.status !== 201) throw new Error(`${username} → ${opened.status} ${JSON.stringify(opened.body)}`);
    const { password: current } = opened.body as { password: string };
    const client = new Client(product.url, clock);
    await client.signIn(username, current);
    const way = { username, password: `${current}-mới` };
    const changed = await client.call('POST', '/api/session/password', { current, next: way.password });
    if (changed.status !== 204) throw new Error(`${username} → ${changed.status} ${JSON.stringify(changed.body)}`);
    return { client, way };
  }
}

const FIRST = 'tong-lien-doan';

/** Today in Việt Nam, or some days from it. */
export function today(daysAhead = 0): string {
  return new Date(Date.now() + 7 * 3_600_000 + daysAhead * 86_400_000).toISOString().slice(0, 10);
}
