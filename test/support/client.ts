import { randomUUID } from 'node:crypto';

export type Row = { readonly [field: string]: unknown };

export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: unknown;
};

/** What the door answers to a command it has taken. */
export type Answer = {
  readonly stream: string;
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly repeated: boolean;
};

/** What the door answers when it refuses (RFC 9457). */
export type Refusal = Row & {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly mend: string;
  readonly inputs: Row;
};

export type Envelope = {
  readonly key?: string;
  readonly expectedVersion?: number;
  readonly occurredAt?: string;
  readonly source?: object;
  readonly post?: string;
};

export type Looking = {
  readonly at?: number | string;
  readonly q?: string;
  readonly sort?: string;
  readonly order?: 'ASC' | 'DESC';
  readonly limit?: number;
};

export type File = { readonly sha256: string; readonly name: string; readonly size: number; readonly mime: string };

export type Happening = Row & {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly unit: string;
  readonly number: number;
  readonly at: string;
  readonly by: { readonly account: string; readonly role: string; readonly capacity: string };
  readonly data: Row;
};

/** How far the log has come, as everybody in one world knows it: every question waits for it. */
export type Clock = { position: number };

/** One person before the service: a cookie, commands with a key of their own, questions that wait for what was done. */
export class Client {
  private cookie = '';

  constructor(
    readonly url: string,
    readonly clock: Clock = { position: 0 },
  ) {}

  async signIn(username: string, password: string): Promise<Reply> {
    const reply = await this.call('POST', '/api/session', { username, password });
    if (reply.status === 200) this.cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return reply;
  }

  /** Gives a command that is taken. */
  async does(type: string, data: object, envelope: Envelope = {}): Promise<Answer> {
    const reply = await this.gives(type, data, envelope);
    if (reply.status !== 200) throw new Error(`${type} → ${reply.status} ${JSON.stringify(reply.body)}`);
    const answer = reply.body as Answer;
    this.clock.position = Math.max(this.clock.position, answer.position);
    return answer;
  }

  /** Gives a command that is refused. */
  async isRefused(type: string, data: object, envelope: Envelope = {}): Promise<Refusal> {
    const reply = await this.gives(type, data, envelope);
    if (reply.status < 400) throw new Error(`${type} was taken: ${JSON.stringify(reply.body)}`);
    return reply.body as Refusal;
  }

  gives(type: string, data: unknown, { key = randomUUID(), ...envelope }: Envelope = {}): Promise<Reply> {
    return this.call('POST', `/api/commands/${type}`, { data, ...envelope }, { 'idempotency-key': key });
  }

  /** One row of a view, once the view has folded everything that was done. */
  async sees<Shown extends Row = Row>(view: string, id: string, looking: Looking = {}): Promise<Shown> {
    const reply = await this.call('GET', `/api/views/${view}/${encodeURIComponent(id)}${this.query(looking)}`);
    if (reply.status !== 200) throw new Error(`${view}/${id} → ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body as Shown;
  }

  /** How far a view has come by now; not less than everything that was done. */
  async reached(view: string): Promise<number> {
    const reply = await this.call('GET', `/api/views/${view}${this.query({ limit: 1 })}`);
    return (reply.body as { position: number }).position;
  }

  /** Every row of a view that matches, once the view has folded everything that was done. */
  async lists<Shown extends Row = Row>(view: string, filter: object = {}, looking: Looking = {}): Promise<Shown[]> {
    const rows: Shown[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const more: object = after === '' ? {} : { after };
      const query = this.query({ limit: 500, ...looking, filter: JSON.stringify(filter), ...more });
      const reply = await this.call('GET', `/api/views/${view}${query}`);
      if (reply.status !== 200) throw new Error(`${view} → ${reply.status} ${JSON.stringify(reply.body)}`);
      const page = reply.body as { data: Shown[]; next: string | null; caughtUp: boolean };
      if (!page.caughtUp) throw new Error(`${view} has not come up to ${this.clock.position} in time`);
      rows.push(...page.data);
      after = page.next;
    }
    return rows;
  }

  /** Everything that happened in one `stream`, `unit` or `congress`, the first first. */
  async reads(what: 'stream' | 'unit' | 'congress', id: string): Promise<Happening[]> {
    const happenings: Happening[] = [];
    for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null; ) {
      const until: string = before === Number.MAX_SAFE_INTEGER ? '' : `&before=${before}`;
      const reply = await this.call('GET', `/api/timeline/${what}/${id}?limit=500${until}`);
      if (reply.status !== 200) throw new Error(`timeline ${what} → ${reply.status} ${JSON.stringify(reply.body)}`);
      const page = reply.body as { data: Happening[]; next: number | null };
      happenings.push(...page.data);
      before = page.next;
    }
    return happenings.reverse();
  }

  async attaches(unit: string, name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<File> {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: mime }), name);
    const response = await fetch(`${this.url}/api/files?unit=${unit}`, {
      method: 'POST',
      headers: { cookie: this.cookie },
      body: form,
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`file → ${response.status} ${body}`);
    return JSON.parse(body) as File;
  }

  call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.callRaw(method, path, body === undefined ? undefined : JSON.stringify(body), headers);
  }

  /** As `call`, with a body that need not be JSON. */
  async callRaw(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: type.includes('json') && text ? JSON.parse(text) : text,
    };
  }

  private query(looking: object): string {
    const asked = Object.entries({ from: this.clock.position, ...looking }).map(([name, value]) => [
      name,
      String(value),
    ]);
    return `?${new URLSearchParams(asked)}`;
  }
}

/** Asks again until the answer holds: for what workers do by themselves, whose position nobody was told. */
export async function eventually<Found>(
  ask: () => Promise<Found>,
  holds: (found: Found) => boolean,
  within = 20_000,
): Promise<Found> {
  for (const end = Date.now() + within; ; await new Promise((tick) => setTimeout(tick, 50))) {
    const found = await ask().catch((error: unknown) => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (found !== undefined && holds(found)) return found;
    if (Date.now() > end) throw new Error(`not within ${within} ms; last: ${JSON.stringify(found)}`);
  }
}
