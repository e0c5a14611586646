import { Logger } from '@nestjs/common';
import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type JobsOptions,
  type PostgresConnectionOptions,
  type Processor,
  type Queue,
  runMigrations,
  type Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { outliveServer } from '../database/pool.js';
import { TroubleLog } from './trouble-log.js';

/** Where the queues live. They hold bells and reminders of work, never the truth. */
export type QueueBackend = {
  readonly kind: 'postgres' | 'redis';
  queue(name: string, defaults: JobsOptions): Queue;
  worker(name: string, processor: Processor, options?: Partial<WorkerOptions>): Worker;
  /** True when the queue server answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

export type QueuePlace = { readonly databaseUrl: string; readonly redisUrl?: string | undefined };

/** PostgreSQL unless there is a Redis. On PostgreSQL the tables are made first, in a schema of their own. */
export function openQueueBackend(place: QueuePlace): Promise<QueueBackend> {
  return place.redisUrl ? onRedis(place.redisUrl, prefixOf(place.databaseUrl)) : onPostgres(place.databaseUrl);
}

/** What keys and connections of a database's queue on Redis are named by: a Redis may serve others beside it. */
export function prefixOf(databaseUrl: string): string {
  return `ky-yeu:${new URL(databaseUrl).pathname.slice(1)}`;
}

// Two workers listen on a connection each; the rest serves queries.
const CONNECTIONS = 5;

async function onPostgres(url: string): Promise<QueueBackend> {
  const trouble = new TroubleLog('Queue');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    keepAlive: true,
    application_name: 'ky-yeu queue',
    options: '-c search_path=bullmq,public -c synchronous_commit=off',
  });
  outliveServer(pool, (error) => trouble.warn('queue connection', error));
  await migrate(pool);
  const { Queue, Worker } = withBackend(createPostgresBackend);
  // BullMQ declares the part of pg it uses by hand, more narrowly than pg does.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    kind: 'postgres',
    queue: (name, defaultJobOptions) =>
      heard(new Queue(name, { connection, defaultJobOptions }) as unknown as Queue, trouble),
    worker: (name, processor, options) =>
      heard(new Worker(name, processor, { ...options, connection }) as unknown as Worker, trouble),
    answers: () => answered(pool.query('select 1')),
    close: () => pool.end(),
  };
}

async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}

async function onRedis(url: string, prefix: string): Promise<QueueBackend> {
  const trouble = new TroubleLog('Queue');
  // Queues share this connection; BullMQ gives each worker a blocking duplicate of it.
  const redis = new Redis(url, {
    connectionName: prefix,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 3000),
  });
  redis.on('error', (error) => trouble.warn('queue connection', error));
  redis.once('ready', () => void warnWhenItForgets(redis));
  const { Queue, Worker } = withBackend(createRedisBackend);
  const connection = redis as unknown as ConnectionOptions;
  return {
    kind: 'redis',
    queue: (name, defaultJobOptions) => heard(new Queue(name, { connection, prefix, defaultJobOptions }), trouble),
    worker: (name, processor, options) =>
      heard(new Worker(name, processor, { ...options, connection, prefix }), trouble),
    answers: async () => redis.status === 'ready' && answered(redis.ping()),
    async close() {
      redis.disconnect();
    },
  };
}

/** BullMQ needs `maxmemory-policy noeviction`: any other lets a full Redis drop jobs. */
async function warnWhenItForgets(redis: Redis): Promise<void> {
  const policy = await redis.config('GET', 'maxmemory-policy').catch(() => null);
  const value = Array.isArray(policy) ? policy[1] : null;
  if (value && value !== 'noeviction') {
    new Logger('Queue').warn(`Redis has maxmemory-policy ${value}; set it to noeviction, or jobs come late`);
  }
}

function heard<Speaker extends Queue | Worker>(speaker: Speaker, trouble: TroubleLog): Speaker {
  const listen: NodeJS.EventEmitter = speaker;
  listen.on('error', (error) => trouble.warn(`queue ${speaker.name}`, error));
  return speaker;
}

async function answered(question: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, 1000, false).unref());
  return Promise.race([
    question.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}
