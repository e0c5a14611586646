import pg from 'pg';
import { ask } from './connection.js';

/**
 * Hears of commits by LISTEN on a connection of its own and, since a notice can be lost with its connection, also
 * looks every second.
 */
export class Listener {
  readonly #config: pg.ClientConfig;
  readonly #head: () => Promise<number>;
  readonly #listeners = new Set<(upTo: number) => void>();
  #client: pg.Client | undefined;
  #look: NodeJS.Timeout | undefined;
  #looking = false;
  #told = 0;

  constructor(config: pg.ClientConfig, head: () => Promise<number>) {
    this.#config = config;
    this.#head = head;
  }

  async subscribe(news: (upTo: number) => void): Promise<() => Promise<void>> {
    if (this.#listeners.size === 0) this.#told = await this.#head();
    const listener = (upTo: number) => news(upTo);
    this.#listeners.add(listener);
    this.#look ??= setInterval(() => void this.#lookNow(), LOOK_EVERY_MS);
    await this.#listen();
    return async () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) await this.close();
    };
  }

  async close(): Promise<void> {
    clearInterval(this.#look);
    this.#look = undefined;
    this.#listeners.clear();
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  async #lookNow(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      await this.#listen();
      this.#tell(await this.#head());
    } catch {
      // The database is away; the next look is in a second.
    } finally {
      this.#looking = false;
    }
  }

  async #listen(): Promise<void> {
    if (this.#client) return;
    const client = new pg.Client(this.#config);
    this.#client = client;
    const gone = () => {
      if (this.#client === client) this.#client = undefined;
    };
    client.on('error', gone).on('end', gone);
    client.on('notification', ({ payload }) => this.#tell(Number(payload)));
    try {
      await client.connect();
      await ask(client, { text: 'listen log' });
    } catch {
      // Looking does the work until a later look can listen again.
      gone();
      client.end().catch(() => {});
    }
  }

  #tell(upTo: number): void {
    if (upTo <= this.#told) return;
    this.#told = upTo;
    for (const listener of this.#listeners) listener(upTo);
  }
}

const LOOK_EVERY_MS = 1_000;
