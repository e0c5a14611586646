import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Append, EventStore } from '#event-store';
import { Access } from '../platform/access/access.js';
import { Accounts } from '../platform/access/accounts.js';
import { CommandDesk } from '../platform/commands/command-desk.js';
import { EVENT_STORE } from '../platform/event-store/event-store.token.js';
import { stories } from './stories/index.js';
import { type NewAccount, SAMPLE, Storyteller, system } from './storyteller.js';

export type { NewAccount } from './storyteller.js';

/**
 * Fills an empty log with the sample season: five real congresses, told through the same commands that people give.
 * Does nothing once it has been told to the end; told in part, it goes on.
 */
export async function loadSample(app: NestFastifyApplication): Promise<readonly NewAccount[]> {
  const store = app.get<EventStore>(EVENT_STORE);
  if (await store.answered(TOLD, TOLD)) return [];
  const teller = new Storyteller(app.get(CommandDesk), app.get(Access), app.get(Accounts));
  for (const story of stories) await story(teller);
  await store.append({ ...end, meta: { ...end.meta, at: new Date().toISOString() } });
  return teller.created;
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
