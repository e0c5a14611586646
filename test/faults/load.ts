import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Client, Reply } from '../support/client.js';

/** What a client may be told while something is broken: to come again. */
type Turned = { readonly status: number; readonly code: string; readonly retryAfter: string | null };

/** People who give commands without end, each again under its key until it is acknowledged. */
export class Load {
  /** By idempotency key: what was answered when it was taken. */
  readonly acknowledged = new Map<string, Answer>();
  /** Keys that were given, whether or not anybody answered. */
  readonly given = new Set<string>();
  readonly turned: Turned[] = [];
  /** Answers that nobody should ever get. */
  readonly unexpected: string[] = [];
  /** Requests whose connection broke: nobody knows what became of them. */
  broken = 0;
  private giving = true;
  private readonly people: Promise<void>[];

  constructor(
    private readonly client: Client,
    private readonly unit: string,
    people = 6,
  ) {
    this.people = Array.from({ length: people }, () => this.person());
  }

  /** Until so many more are acknowledged. */
  async runs(more: number, within = 60_000): Promise<void> {
    const wanted = this.acknowledged.size + more;
    for (const end = Date.now() + within; this.acknowledged.size < wanted; await pause(10)) {
      if (Date.now() > end) throw new Error(`not acknowledged in time; ${JSON.stringify(this.sum())}`);
    }
  }

  /** Nobody begins anything new; what was begun is given again until it is acknowledged, or broken off. */
  async stop({ finish = true, within = 60_000 } = {}): Promise<void> {
    this.giving = false;
    this.finishing = finish ? Date.now() + within : 0;
    await Promise.all(this.people);
  }

  sum() {
    const { acknowledged, given, turned, broken, unexpected } = this;
    return { acknowledged: acknowledged.size, given: given.size, turned: turned.length, broken, unexpected };
  }

  /** Gives a command again, in the same words and under the same key. */
  again(key: string): Promise<Reply> {
    const data = { unit: this.unit, title: titleOf(key), assignee: this.unit };
    return this.client.gives('task.assign', data, { key });
  }

  private finishing = Number.POSITIVE_INFINITY;

  private async person(): Promise<void> {
    while (this.giving) {
      const key = randomUUID();
      this.given.add(key);
      while (!(await this.isTaken(key)) && (this.giving || Date.now() < this.finishing)) await pause(50);
      // So that there are readers, too.
      if (this.giving) await this.look();
    }
  }

  private async isTaken(key: string): Promise<boolean> {
    const reply = await this.again(key).catch(() => undefined);
    if (!reply) this.broken += 1;
    else if (reply.status === 200) this.acknowledged.set(key, reply.body as Answer);
    else this.note(reply);
    return reply?.status === 200;
  }

  private async look(): Promise<void> {
    const reply = await this.client.call('GET', '/api/views/tasks?limit=1').catch(() => undefined);
    if (!reply) this.broken += 1;
    else if (reply.status !== 200) this.note(reply);
  }

  private note({ status, type, headers, body }: Reply): void {
    const { code } = body as { code?: string };
    const retryAfter = headers.get('retry-after');
    const isSound = type.startsWith('application/problem+json') && retryAfter !== null;
    if (isSound && (status === 503 || status === 507)) this.turned.push({ status, code: code ?? '', retryAfter });
    else this.unexpected.push(`${status} ${type} ${code ?? JSON.stringify(body)}`);
  }
}

export function titleOf(key: string): string {
  return `Việc ${key}`;
}
