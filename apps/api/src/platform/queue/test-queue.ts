import { Redis } from 'ioredis';
import { prefixOf } from './queue-backend.js';

/** For tests: removes what a database's queue keeps on Redis, and nothing else that lives there. */
export function removeQueue(redisUrl: string, databaseUrl: string): Promise<void> {
  return asking(redisUrl, async (redis) => {
    for await (const keys of redis.scanStream({ match: `${prefixOf(databaseUrl)}:*`, count: 1_000 })) {
      if ((keys as string[]).length > 0) await redis.unlink(keys as string[]);
    }
  });
}

/** For tests: cuts the connections of a database's queue, and nobody else's. Returns how many there were. */
export function cutQueue(redisUrl: string, databaseUrl: string): Promise<number> {
  return asking(redisUrl, async (redis) => {
    const clients = (await redis.client('LIST')) as string;
    const own = clients.split('\n').filter((client) => client.includes(` name=${prefixOf(databaseUrl)}`));
    for (const client of own) await redis.client('KILL', 'ID', /id=(\d+)/.exec(client)?.[1] as string);
    return own.length;
  });
}

async function asking<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}
