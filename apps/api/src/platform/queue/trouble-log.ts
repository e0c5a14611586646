import { Logger } from '@nestjs/common';

const QUIET_MS = 30_000;

/** Logs the same trouble once in a while instead of each time: a queue server that is away fails many times a second. */
export class TroubleLog {
  private readonly logger: Logger;
  private readonly lately = new Map<string, { since: number; more: number }>();

  constructor(context: string) {
    this.logger = new Logger(context);
  }

  warn(what: string, error: unknown): void {
    const line = `${what}: ${tell(error)}`;
    const kind = line.replace(/\d+/g, '#');
    const seen = this.lately.get(kind);
    if (seen && Date.now() - seen.since < QUIET_MS) {
      seen.more += 1;
      return;
    }
    if (this.lately.size > 100) this.lately.clear();
    this.lately.set(kind, { since: Date.now(), more: 0 });
    this.logger.warn(seen?.more ? `${line} (and ${seen.more} times more before)` : line);
  }
}

const LONGEST = 300;

/** Name, code and message of an error, without what may name a person: addresses, quoted values and long numbers are masked. */
export function tell(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}: ${masked(error.message)}`.slice(0, LONGEST);
}

function masked(message: string): string {
  return message
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…')
    .replace(/"[^"]*"|'[^']*'/g, '"…"')
    .replace(/\d{8,}/g, '…');
}
