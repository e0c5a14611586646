import type { Recorded } from '../../libs/decider/src/index.js';
import type { Account, Product } from './product.js';

export type Row = { readonly id: string; readonly unit: string; readonly [field: string]: unknown };

/** Somebody who has signed in and reads. */
export type Visitor = {
  /** Every row of a view that this account may see. */
  rows(view: string, filter?: object): Promise<Row[]>;
  /** Everything that happened in a unit, the first first. */
  timeline(unit: string): Promise<Recorded[]>;
};

/** Signs in over HTTP with an account that the product has printed. */
export async function signIn(product: Product, username: string): Promise<Visitor> {
  const { password } = accountOf(product, username);
  const answer = await fetch(`${product.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const get = async <Body>(path: string): Promise<Body> => {
    const read = await fetch(`${product.url}${path}`, { headers: { cookie } });
    if (read.status !== 200) throw new Error(`${path}: ${read.status} ${await read.text()}`);
    return (await read.json()) as Body;
  };
  return {
    async rows(view, filter = {}) {
      const rows: Row[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const query = new URLSearchParams({ filter: JSON.stringify(filter), limit: '500', sort: 'id', order: 'ASC' });
        if (after) query.set('after', after);
        const page: { data: Row[]; next: string | null } = await get(`/api/views/${view}?${query}`);
        rows.push(...page.data);
        after = page.next;
      }
      return rows;
    },
    async timeline(unit) {
      const events: Recorded[] = [];
      for (let before: number | null | undefined; before !== null; ) {
        const query = before === undefined ? '' : `&before=${before}`;
        const page: { data: Recorded[]; next: number | null } = await get(
          `/api/timeline/unit/${unit}?limit=500${query}`,
        );
        events.push(...page.data);
        before = page.next;
      }
      return events.reverse();
    },
  };
}

function accountOf(product: Product, username: string): Account {
  const account = product.accounts.find((known) => known.username === username);
  if (!account) throw new Error(`the product has printed no account ${username}`);
  return account;
}
