import type { Recorded } from '#decider';
import { idOf } from '#decider';
import { canonical } from '#ledger';
import type { Append, AppendMeta } from './event-store.js';

/** An append as texts, checked, so that no append can spoil the batch it will share with others. */
export type Written = {
  readonly append: Append;
  readonly meta: string;
  readonly datas: readonly string[];
  readonly state: string | null;
  readonly bytes: number;
};

/** Writes an append in canonical JSON. Throws TypeError when it cannot be recorded as it is. */
export function written(append: Append): Written {
  if (!/^[a-z][a-z0-9-]*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(append.stream)) {
    throw new TypeError(`not the name of a stream: ${append.stream}`);
  }
  if (!UUID.test(append.unit)) throw new TypeError(`${append.stream}: the unit is not a uuid`);
  if (!Number.isInteger(append.expected) || append.expected < 0 || append.expected > VERSION_AT_MOST) {
    throw new TypeError(`${append.stream}: no such version: ${append.expected}`);
  }
  for (const { event, subject } of append.sealed ?? []) {
    if (!append.events[event] || !UUID.test(subject)) throw new TypeError(`${append.stream}: a seal without its event`);
  }
  for (const { type, schema = 1 } of append.events) {
    if (!/^[A-Za-z]\w*$/.test(type)) throw new TypeError(`${append.stream}: not the name of an event: ${type}`);
    if (!Number.isInteger(schema) || schema < 1 || schema > 32_767) throw new TypeError(`${type}: no such schema`);
  }
  const meta = textOf(metaOf(append.meta));
  const datas = append.events.map(({ data }) => textOf(data));
  const state = append.state === undefined ? null : withoutNul(JSON.stringify(append.state));
  textOf([append.key ?? null, append.fingerprint ?? null, append.stateOf ?? null]);
  let length = state?.length ?? 0;
  for (const data of datas) length += data.length + meta.length;
  return { append, meta, datas, state, bytes: length };
}

/** Where an event stands in the log, in its stream and in its unit. */
export type Place = {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly unit: string;
  readonly number: number;
  readonly type: string;
  readonly schema: number;
  readonly recordedAt: string;
};

/** A row of the log as the event that the rest of the house sees. */
export function recorded(place: Place, data: object, { at, by, source, command }: AppendMeta): Recorded {
  const { position, stream, version, unit, number, type, schema, recordedAt } = place;
  const id = idOf(stream);
  return { position, stream, id, version, unit, number, type, schema, data, at, recordedAt, by, source, command };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION_AT_MOST = 2_000_000_000;

function metaOf({ command, at, by, source }: AppendMeta): object {
  return {
    command,
    at,
    by: { account: by.account, role: by.role, unit: by.unit, capacity: by.capacity },
    source: source && Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)),
  };
}

function textOf(value: unknown): string {
  return withoutNul(canonical(value));
}

/** PostgreSQL keeps no U+0000 in a text. */
function withoutNul(text: string): string {
  if (text.includes('\\u0000') && /(?<!\\)(?:\\\\)*\\u0000/.test(text)) {
    throw new TypeError('U+0000 cannot be recorded');
  }
  return text;
}
