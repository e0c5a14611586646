import 'reflect-metadata';
import { Logger as NestLogger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type EmbeddedPostgres, EmbeddedPostgresFailed, startEmbeddedPostgres } from '#embedded-postgres';
import { createApp } from './create-app.js';
import { greet } from './greet.js';
import { type Config, ConfigError, readConfig } from './platform/config.js';
import { prepareDatabase } from './platform/database/data-source.js';
import { DatabaseTrouble } from './platform/database/trouble.js';
import { Logger } from './platform/logging/logger.js';
import { loadSample } from './sample/load-sample.js';

/** Starts the service: an embedded database if none is named, the application, on first start the sample season. */
async function main(): Promise<void> {
  const asked = readConfig(process.env);
  NestLogger.overrideLogger(new Logger(asked));
  const database = asked.DATABASE_URL ? undefined : await embedded(asked);
  const config: Config = database ? { ...asked, DATABASE_URL: database.url } : asked;
  const app = await build(config).catch(async (error: unknown) => {
    await database?.stop();
    throw error;
  });
  app.useLogger(app.get(Logger));
  stopOnSignal(async () => {
    await app.close();
    await database?.stop();
  });
  await app.listen(config.PORT, config.HOST);
  const accounts = config.SAMPLE && config.ROLE !== 'api' ? await loadSample(app) : [];
  greet(config, await app.getUrl(), accounts);
}

// The database comes first: what is wrong with it is said in one sentence, before anything is built upon it.
async function build(config: Config): Promise<NestFastifyApplication> {
  await prepareDatabase(config.DATABASE_URL as string);
  return createApp(config);
}

function embedded(config: Config): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dir: `${config.DATA_DIR}/postgres`, database: 'ky_yeu' });
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

/** One clear sentence for what a person can mend; the stack only for what nobody foresaw. */
function fail(error: unknown): never {
  const foreseen =
    error instanceof ConfigError || error instanceof EmbeddedPostgresFailed || error instanceof DatabaseTrouble;
  const taken = (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
  if (taken)
    console.error(
      `Port ${(error as { port?: number }).port} is taken. Stop what uses it, or start with another: PORT=3001 npm start`,
    );
  else if (foreseen) console.error((error as Error).message);
  else console.error(error);
  process.exit(1);
}

main().catch(fail);
