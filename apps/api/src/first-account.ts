import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v5 as nameUuid } from 'uuid';
import type { Actor } from '#decider';
import { Accounts } from './platform/access/accounts.js';
import { CommandDesk } from './platform/commands/command-desk.js';
import { POOL } from './platform/database/pool.js';
import type { NewAccount } from './sample/load-sample.js';

const SEED = 'c1d4e8a2-7f36-5b90-8e15-6a2f0b9d4c73';
const system: Actor = { account: SEED, role: 'system', unit: null, capacity: 'Khởi tạo hệ thống' };
const username = 'tong-lien-doan';
const capacity = 'Cán bộ Tổng Liên đoàn';

/** Without the sample somebody has to be let in first: the officer of the highest union, who opens every other account. */
export async function openFirstAccount(app: NestFastifyApplication): Promise<readonly NewAccount[]> {
  const { rowCount } = await app.get(POOL, { strict: false }).query('select from account limit 1');
  if (rowCount) return [];
  const unit = nameUuid('confederation', SEED);
  await app.get(CommandDesk).give({
    type: 'union-unit.register',
    data: {
      unionUnit: unit,
      name: 'Tổng Liên đoàn Lao động Việt Nam',
      shortName: 'Tổng LĐLĐ Việt Nam',
      kind: 'confederation',
    },
    by: system,
    key: 'first-account:unit',
  });
  const posts = [{ role: 'upper_officer', unit, capacity }] as const;
  const password = await app.get(Accounts).ensure({ username, displayName: capacity, posts });
  // Another process that started at the same time was quicker.
  return password ? [{ username, password, capacity }] : [];
}
