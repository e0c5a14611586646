import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Append, EventStore } from '#event-store';
import { Access } from '../platform/access/access.js';
import { Accounts } from '../platform/access/accounts.js';
import { Alone } from '../platform/commands/alone.js';
import { CommandDesk } from '../platform/commands/command-desk.js';
import { EVENT_STORE } from '../platform/event-store/event-store.token.js';
import { Worker } from '../platform/queue/worker.js';
import { accounts } from './stories/accounts.js';
import { tellTheSeason } from './stories/index.js';
import { type NewAccount, SAMPLE, Storyteller, system } from './storyteller.js';

export type { NewAccount } from './storyteller.js';

/**
 * Fills an empty log with the sample season: five real congresses, told through the same commands that people give.
 * Does nothing once it has been told to the end; told in part, it goes on.
 */
export function loadSample(app: NestFastifyApplication): Promise<readonly NewAccount[]> {
  // Two processes that start together must not give the accounts two passwords.
  return app.get(Alone).while(TOLD, () => tell(app));
}

async function tell(app: NestFastifyApplication): Promise<readonly NewAccount[]> {
  const store = app.get<EventStore>(EVENT_STORE);
  if (await store.answered(TOLD, TOLD)) return [];
  // Decisions look into views; on the first start these have yet to be built.
  await app.get(Worker).run();
  const teller = new Storyteller(app.get(CommandDesk), app.get(Access), app.get(Accounts));
  const opened = await teller.open(accounts);
  await tellTheSeason(teller);
  await store.append({ ...end, meta: { ...end.meta, at: new Date().toISOString() } });
  return opened;
}

const TOLD = 'sample:told';

/** No event, only a receipt: remembers that the sample has been told to the end. */
const end: Append = {
  stream: `sample-${SAMPLE}`,
  expected: 0,
  unit: SAMPLE,
  events: [],
  meta: { command: TOLD, at: '', by: system, source: null },
  key: TOLD,
  fingerprint: TOLD,
};
