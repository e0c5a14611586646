import { Readable } from 'node:stream';
import { type ViewContract, views } from '#contracts';
import type { Caller } from '../access/caller.js';
import { holdingAny } from '../access/holding.js';
import type { ChangeType, RowsChanged, Rung } from './tell.js';

/** Which units stand above each unit of the rows that changed, itself included. */
export type Above = ReadonlyMap<string, readonly string[]>;

/** Why the server closes a connection. */
export type Farewell = 'signed-out' | 'posts-changed' | 'restart';

// A reader that takes nothing any more is let go; it will come back and read anew.
const UNREAD_AT_MOST = 1024 * 1024;

/** One open page of one person: what it may see is written to it as server-sent events. */
export class LiveConnection {
  readonly stream = new Readable({ read() {} });

  constructor(readonly caller: Caller) {}

  /** Passes on those of the rows that the caller may see. */
  pass(changed: RowsChanged, above: Above): void {
    const contract = views.get(changed.view);
    const reader = contract && holdingAny(this.caller, contract.roles);
    if (!reader) return;
    const topic = `resource/${changed.view}`;
    const { position } = changed;
    if (!changed.rows) {
      this.send(topic, { topic, type: 'updated', payload: { ids: [], many: true }, position }, position);
      return;
    }
    const rows = changed.rows.filter(({ unit }) => maySee(reader, contract, above.get(unit)));
    for (const type of ['created', 'updated', 'deleted'] satisfies ChangeType[]) {
      const ids = rows.filter((row) => row.type === type).map(({ id }) => id);
      if (ids.length > 0) this.send(topic, { topic, type, payload: { ids }, position }, position);
    }
    for (const { id, type } of rows.filter((row) => row.type !== 'created')) {
      const own = `${topic}/${id}`;
      this.send(own, { topic: own, type, payload: { ids: [id] }, position }, position);
    }
  }

  /** Tells the caller that its own notices have changed, if it is among those whose have. */
  ring({ accounts, position }: Rung): void {
    if (!accounts.includes(this.caller.account)) return;
    const topic = 'resource/notices';
    this.send(topic, { topic, type: 'updated', payload: { ids: [], many: true }, position }, position);
  }

  /** `position` becomes the `Last-Event-ID` with which the page comes back. */
  send(event: string, data: object, position: number): void {
    if (this.stream.destroyed) return;
    this.stream.push(`id: ${position}\nevent: ${event.replace(/[\r\n]/g, ' ')}\ndata: ${JSON.stringify(data)}\n\n`);
    if (this.stream.readableLength > UNREAD_AT_MOST) this.stream.destroy();
  }

  end(reason: Farewell, position: number): void {
    this.send('end', { reason }, position);
    this.stream.push(null);
  }
}

function maySee({ posts }: Caller, { everyone }: ViewContract, above: readonly string[] = []): boolean {
  return everyone === true || posts.some(({ unit }) => above.includes(unit));
}
