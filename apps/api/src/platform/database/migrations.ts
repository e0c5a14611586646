import type { MigrationInterface } from 'typeorm';
import { EventStore1763769600001 } from './migrations/1763769600001-event-store.js';
import { Access1763769600002 } from './migrations/1763769600002-access.js';
import { Files1763769600003 } from './migrations/1763769600003-files.js';
import { Queue1763769600004 } from './migrations/1763769600004-queue.js';
import { Views1763769600005 } from './migrations/1763769600005-views.js';
import { Console1763769600006 } from './migrations/1763769600006-console.js';
import { LoginAddress1763769600007 } from './migrations/1763769600007-login-address.js';
import { Readings1763769600008 } from './migrations/1763769600008-readings.js';

/** Every migration, oldest first; written by hand, never changed once they have run somewhere. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  EventStore1763769600001,
  Access1763769600002,
  Files1763769600003,
  Queue1763769600004,
  Views1763769600005,
  Console1763769600006,
  LoginAddress1763769600007,
  Readings1763769600008,
];
