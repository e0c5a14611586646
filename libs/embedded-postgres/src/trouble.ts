import { types } from 'node:util';

/** The database in the folder could not be started; the message says why and what to do, in one or two sentences. */
export class EmbeddedPostgresFailed extends Error {
  override name = 'EmbeddedPostgresFailed';
}

/** Turns what PostgreSQL or the operating system said into a sentence that a person can act on. */
export function inWords(error: unknown, dir: string): Error {
  if (!types.isNativeError(error)) return new Error(String(error));
  if (error.name !== 'Error') return error;
  const said = `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`;
  const sentence = sentences.find(([pattern]) => pattern.test(said))?.[1](dir);
  return sentence ? new EmbeddedPostgresFailed(sentence, { cause: error }) : error;
}

const sentences: [RegExp, (dir: string) => string][] = [
  [
    /could not look up effective user ID/,
    () =>
      `This account (user ${process.getuid?.()}) has no name on this machine, which PostgreSQL needs. Start as a named account.`,
  ],
  [
    /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i,
    (dir) =>
      `The disk is full: the database in ${dir} cannot start. Free some room and start again; nothing that was saved is lost.`,
  ],
  [
    /EROFS|Read-only file system/i,
    (dir) => `The folder ${dir} is on a read-only disk: the database needs to write there.`,
  ],
  [
    /EACCES|EPERM|Permission denied|has wrong ownership/i,
    (dir) =>
      `The folder ${dir} belongs to another account. Start as that account (or as root), or choose another folder with DATA_DIR.`,
  ],
  [
    /has invalid permissions/i,
    (dir) => `The folder ${dir} may be read by other accounts, which PostgreSQL refuses. Run: chmod 700 ${dir}/data`,
  ],
  [
    /Address already in use|EADDRINUSE/i,
    () =>
      'The port chosen for the database is in use by another program. Choose another port, or none to take a free one.',
  ],
  [
    /shared memory|Cannot allocate memory|ENOMEM/i,
    () => 'There is not enough memory to start the database: about 150 MB must be free.',
  ],
  [
    /could not locate a valid checkpoint|invalid page|incorrect checksum|checksum verification failed|PANIC/i,
    (dir) =>
      `The data in ${dir} is damaged and the database refuses to open it. Restore the last backup; the log is ${dir}/server.log`,
  ],
];
