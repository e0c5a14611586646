import { type DataProvider, HttpError } from 'react-admin';
import type { BodyOf, CommandType } from '#contracts';
import { ask, query } from '../http/ask.js';
import type { LiveEvent } from '../live/connection.js';
import { live } from '../live/live.js';
import { momentAsked } from '../moment/moment.js';
import { createCursors } from './cursors.js';

/** What a command answers; `position` is where its last event stands in the log. */
export type Answer = {
  readonly stream: string;
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly repeated: boolean;
};

export type CommandOptions = {
  /** The version of the stream that the person saw; another one is a conflict. */
  readonly expectedVersion?: number | undefined;
  /** The same key for the same form: sent twice, done once. */
  readonly key: string;
  readonly occurredAt?: string | undefined;
  readonly source?: { readonly title: string; readonly publishedOn?: string; readonly note?: string } | undefined;
  /** The post it is done in, when several would do. */
  readonly post?: string | undefined;
};

export type Commands = {
  command<Type extends CommandType>(type: Type, data: BodyOf<Type>, options: CommandOptions): Promise<Answer>;
};

export type Facets = { readonly [field: string]: { readonly [value: string]: number } };

type Row = { readonly id: string; readonly [field: string]: unknown };
type ListAnswer = {
  readonly data: Row[];
  readonly total: number;
  readonly totalIsCapped: boolean;
  readonly next: string | null;
  readonly position: number;
  readonly caughtUp: boolean;
  /** How many rows have each value, by field. */
  readonly facets?: Facets;
  readonly facetsCapped?: readonly string[];
};

const IDS_AT_ONCE = 100;
const cursors = createCursors();
/** Everything read from here on has to show at least this much of the log: one's own writes. */
let written = 0;

/** How much of the log was written here. */
export function writtenUpTo(): number {
  return written;
}

/** Views are read, commands are given, changes are told; nothing is updated in place. */
export const dataProvider: DataProvider & Commands = {
  supportAbortSignal: true,

  async getList(view, { pagination, sort, filter, meta, signal }) {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { q, ...wanted } = (filter ?? {}) as { q?: string };
    const asked = {
      filter: orNothing(wanted),
      q,
      sort: sort?.field,
      order: sort?.order,
      limit: perPage,
      without: (meta?.without as readonly string[] | undefined)?.join(','),
      at: meta?.at ?? momentAsked(),
    };
    const list = `${view}${query(asked)}`;
    const after = page > 1 ? cursors.before(list, page) : undefined;
    const skip = page > 1 && !after ? (page - 1) * perPage : undefined;
    const facets = (meta?.facets as readonly string[] | undefined)?.join(',');
    const answer = await ask<ListAnswer>(`views/${view}${query({ ...asked, facets, after, skip, ...ownWrites() })}`, {
      signal,
    });
    cursors.keep(list, page, answer.next);
    // A catalogue, which stands at 0, does not change.
    if (asked.at === undefined && answer.position > 0) live.readAt(answer.position);
    const { data, total, ...told } = answer;
    return { data: data as never[], total, meta: told };
  },

  async getOne(view, { id, meta, signal }) {
    const asked = query({ at: meta?.at ?? momentAsked(), ...ownWrites() });
    return { data: await ask(`views/${view}/${encodeURIComponent(String(id))}${asked}`, { signal }) };
  },

  async getMany(view, { ids, meta, signal }) {
    const parts = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, part) =>
      ids.slice(part * IDS_AT_ONCE, (part + 1) * IDS_AT_ONCE),
    );
    const answers = await Promise.all(
      parts.map((some) =>
        ask<ListAnswer>(
          `views/${view}${query({ ids: some, limit: some.length, at: meta?.at ?? momentAsked(), ...ownWrites() })}`,
          {
            signal,
          },
        ),
      ),
    );
    return { data: answers.flatMap(({ data }) => data) as never[] };
  },

  getManyReference(view, { target, id, filter, ...rest }) {
    return dataProvider.getList(view, { ...rest, filter: { ...filter, [target]: id } });
  },

  async command(type, data, { key, expectedVersion, occurredAt, source, post }) {
    const answer = await ask<Answer>(`commands/${type}`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: { data, expectedVersion, occurredAt, source, post },
    });
    written = Math.max(written, answer.position);
    cursors.clear();
    return answer;
  },

  // The contract of ra-realtime; only the service publishes.
  subscribe(topic: string, listener: (event: LiveEvent) => void) {
    live.subscribe(topic, listener);
    return Promise.resolve({ data: null });
  },
  unsubscribe(topic: string, listener: (event: LiveEvent) => void) {
    live.unsubscribe(topic, listener);
    return Promise.resolve({ data: null });
  },
  publish: noSuchThing,

  create: noSuchThing,
  update: noSuchThing,
  updateMany: noSuchThing,
  delete: noSuchThing,
  deleteMany: noSuchThing,
};

/** The moment from which on reads must show what was written here. */
function ownWrites(): { from?: number } {
  return written > 0 && !momentAsked() ? { from: written } : {};
}

function orNothing(filter: object): object | undefined {
  return Object.keys(filter).length > 0 ? filter : undefined;
}

function noSuchThing(): Promise<never> {
  return Promise.reject(new HttpError('ky.problem.commands-only', 405));
}
