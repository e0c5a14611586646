import 'reflect-metadata';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { foldName } from './platform/access/accounts.js';
import { hashPassword, randomPassword } from './platform/access/passwords.js';
import { readConfig } from './platform/config.js';
import { openDataSource } from './platform/database/data-source.js';
import { sentenceFor } from './trouble-at-start.js';

/** `npm run password -- USERNAME`: a new random password for an account, which is then signed out everywhere. */
async function main(username: string | undefined): Promise<void> {
  if (!username) throw new Unanswerable('Whose? npm run password -- USERNAME');
  const config = readConfig({ ...process.env, LOG_LEVEL: 'warn' });
  const database = config.DATABASE_URL
    ? { url: config.DATABASE_URL, stop: async () => undefined }
    : await startEmbeddedPostgres({ dir: `${config.DATA_DIR}/postgres`, database: 'ky_yeu' });
  try {
    const password = await setPassword(database.url, foldName(username));
    console.log(`\n    ${foldName(username)}  ${password}\n\n  Shown once; write it down.`);
  } finally {
    await database.stop();
  }
}

async function setPassword(url: string, username: string): Promise<string> {
  const dataSource = await openDataSource(url);
  try {
    const password = randomPassword();
    const found = await dataSource.transaction(async (manager) => {
      const [accounts]: [{ id: string }[], number] = await manager.query(
        'update account set password_hash = $2, must_change = true where username = $1 returning id',
        [username, await hashPassword(password)],
      );
      const account = accounts[0];
      if (account) await manager.query('delete from session where account = $1', [account.id]);
      return account !== undefined;
    });
    if (!found) throw new Unanswerable(`There is no account ${username}.`);
    return password;
  } finally {
    await dataSource.destroy();
  }
}

class Unanswerable extends Error {}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Unanswerable ? error.message : (sentenceFor(error) ?? error));
  process.exitCode = 1;
});
