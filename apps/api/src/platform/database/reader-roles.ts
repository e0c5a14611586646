import type pg from 'pg';
import { codeOf, DatabaseTrouble } from './trouble.js';

/** Reads for callers whose units are few: rows are found by unit. */
export const READER = 'ky_yeu_reader';
/** Reads for callers whose subtree is wide: rows are found first, and their units looked up. */
export const WIDE_READER = 'ky_yeu_wide_reader';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes sure that the two roles exist and may be taken on. Roles belong to the whole server, so that another database
 * may be creating them in this moment.
 */
export async function ensureReaderRoles(client: pg.ClientBase): Promise<void> {
  for (const role of [READER, WIDE_READER]) {
    if (await canBecome(client, role)) continue;
    try {
      await client.query(`do $$ begin create role ${role} nologin;
        exception when duplicate_object or unique_violation then null; end $$`);
      if (!(await canBecome(client, role))) await client.query(`grant ${role} to current_user`);
    } catch (error) {
      if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
      throw new DatabaseTrouble(await whatToDo(client), error);
    }
  }
}

async function canBecome(client: pg.ClientBase, role: string): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(`set local role ${role}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.query('rollback');
  }
}

async function whatToDo(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_user) as name');
  const user = rows[0]?.name ?? 'the user';
  return [
    `The database user ${user} may not create the roles that people's reading is limited by.`,
    'Let an administrator of the server run this once in this database, leaving out a CREATE ROLE for a role that exists:',
    ...[READER, WIDE_READER].flatMap((role) => [`  CREATE ROLE ${role} NOLOGIN;`, `  GRANT ${role} TO ${user};`]),
  ].join('\n');
}
