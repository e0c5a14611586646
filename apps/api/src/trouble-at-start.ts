import { EmbeddedPostgresFailed } from '#embedded-postgres';
import { WrongKey } from '#event-store';
import { ConfigError } from './platform/config.js';
import { codeOf, DatabaseTrouble } from './platform/database/trouble.js';

/** What a person can do about something that kept the service from starting; undefined for what nobody foresaw. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresFailed || error instanceof DatabaseTrouble) {
    return error.message;
  }
  if (error instanceof WrongKey) {
    return 'KEY_FILE holds another key than the one that the names in this database were sealed with. Put the right file in its place, from the backup if need be.';
  }
  const { port, address, path = 'DATA_DIR', syscall } = error as NodeJS.ErrnoException & Listening;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or start with another: PORT=${Number(port) + 1} npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return syscall === 'listen' || syscall === 'getaddrinfo'
        ? `This machine has no address ${address ?? ''} to listen on. Correct HOST.`.replace('  ', ' ')
        : undefined;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return syscall === 'listen'
        ? `This account may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
        : `${path} cannot be written or read by this account. Give it the right, or choose another folder with DATA_DIR.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be made: a part of it is a file, not a folder. Choose another folder with DATA_DIR.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: ${path} cannot be written. Free some room and start again; nothing that was saved is lost.`;
    default:
      return undefined;
  }
}

type Listening = { readonly port?: number; readonly address?: string };
