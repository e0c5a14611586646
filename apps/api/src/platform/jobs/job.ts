import type { Type } from '@nestjs/common';
import type pg from 'pg';
import type { Happened, Recorded } from '#decider';

/** Something to be done at a date. The same key again moves it; `dueAt: null` calls it off. */
export type Later<Payload> = { readonly key: string; readonly dueAt: string | null; readonly payload: Payload };

/** What an effect knows while it happens. */
export type JobContext = {
  /** The connection whose transaction also marks the effect as done: what is written through it happens exactly once. */
  readonly client: pg.PoolClient;
  /** The event that asked for it. */
  readonly position: number;
  readonly unit: string;
  /** Asks for a further effect, in the same transaction. */
  ask(job: string, key: string, payload: object): Promise<void>;
  /** A provider of the application: a renderer of papers, the mailer. */
  get<T>(provider: Type<T> | symbol): T;
};

/**
 * Acts on the world because of an event; its name is a sentence. `on` asks for the effect at once, `later` at a date.
 * An effect outside the database (a mail) may happen twice when the process dies within it, so let it carry a key.
 */
export type Job<Event extends Happened = Happened, Payload extends object = object> = {
  readonly name: string;
  readonly on?: {
    readonly [Type in Event['type']]?: (event: Recorded<Extract<Event, { type: Type }>>) => Payload | null;
  };
  readonly later?: {
    readonly [Type in Event['type']]?: (event: Recorded<Extract<Event, { type: Type }>>) => readonly Later<Payload>[];
  };
  run(payload: Payload, context: JobContext): Promise<void>;
};

/** Any job, for code that serves all alike. */
export type AnyJob = Pick<Job, 'name'> & {
  readonly on?: { readonly [type: string]: ((event: never) => object | null) | undefined };
  readonly later?: { readonly [type: string]: ((event: never) => readonly Later<object>[]) | undefined };
  run(payload: never, context: JobContext): Promise<void>;
};

export function defineJob<Event extends Happened, Payload extends object>(job: Job<Event, Payload>): AnyJob {
  return job;
}

/** Injects the jobs of all features: `readonly AnyJob[]`. */
export const JOBS_OF_ALL = Symbol('JOBS_OF_ALL');
