import 'reflect-metadata';
import { Logger as NestLogger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { closeApp } from './close-app.js';
import { createApp } from './create-app.js';
import { openFirstAccount } from './first-account.js';
import { greet, tellIfSlow } from './greet.js';
import { type Config, readConfig } from './platform/config.js';
import { prepareDatabase } from './platform/database/data-source.js';
import { Logger } from './platform/logging/logger.js';
import { loadSample, type NewAccount } from './sample/load-sample.js';
import { sentenceFor } from './trouble-at-start.js';

/** What has been begun, in the order in which it was; it is ended the other way round. */
const begun: { end(): Promise<unknown> }[] = [];
let stopping = false;

/** Starts the service: an embedded database if none is named, the application, on first start the sample season. */
async function main(): Promise<void> {
  const asked = readConfig(process.env);
  NestLogger.overrideLogger(new Logger(asked));
  const config = asked.DATABASE_URL ? asked : { ...asked, DATABASE_URL: (await embedded(asked)).url };
  // The database comes first: what is wrong with it is said in one sentence, before anything is built upon it.
  await tellIfSlow('Bringing the database up to date', prepareDatabase(config.DATABASE_URL as string));
  const app = await begin(createApp(config), closeApp);
  app.useLogger(app.get(Logger));
  await app.listen(config.PORT, config.HOST);
  const accounts = config.ROLE === 'api' ? [] : await firstAccounts(app, config);
  greet(config, await app.getUrl(), accounts);
}

function firstAccounts(app: NestFastifyApplication, config: Config): Promise<readonly NewAccount[]> {
  if (!config.SAMPLE) return openFirstAccount(app);
  return tellIfSlow('Loading the sample season: five congresses, told from the beginning', loadSample(app));
}

function embedded(config: Config): Promise<EmbeddedPostgres> {
  const log = (line: string) => console.log(`  ${line}`);
  const starting = startEmbeddedPostgres({ dir: `${config.DATA_DIR}/postgres`, database: 'ky_yeu', log });
  return begin(tellIfSlow('Starting the database', starting), (database) => database.stop());
}

function begin<Thing>(starting: Promise<Thing>, end: (thing: Thing) => Promise<unknown>): Promise<Thing> {
  begun.push({ end: () => starting.then(end, () => undefined) });
  return starting;
}

async function endAll(): Promise<void> {
  for (const { end } of begun.splice(0).reverse()) await end();
}

function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void endAll().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

/** One clear sentence for what a person can mend; the stack only for what nobody foresaw. */
function fail(error: unknown): never {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}

stopOnSignal();
main().catch(async (error: unknown) => {
  // What breaks off because it was asked to stop is no failure.
  if (stopping) return;
  stopping = true;
  await endAll().catch((further: unknown) => console.error(further));
  fail(error);
});
