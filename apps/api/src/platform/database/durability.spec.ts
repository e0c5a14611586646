import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { refuseForgetfulServer } from './durability.js';

const url = 'postgres://app:secret@db.example/ky_yeu';

beforeAll(() => Logger.overrideLogger(false));

describe('a database server', () => {
  it('that flushes is taken', () => taken([]));

  it.each(['fsync', 'full_page_writes'])(
    'is refused with %s off, in one sentence without the password',
    async (name) => {
      const refusal = ask([name]);
      await expect(refusal).rejects.toThrow(
        `The database server at db.example:5432/ky_yeu may lose what it has confirmed: ${name} off. Set to on in postgresql.conf, and start again.`,
      );
    },
  );

  it('may leave synchronous_commit off, which the event store turns on for itself', () =>
    taken(['synchronous_commit']));

  it('may do as it likes with a database for tests', () => taken(['fsync', 'full_page_writes'], 'ky_yeu_test'));
});

async function taken(off: string[], database?: string): Promise<void> {
  await expect(ask(off, database)).resolves.toBeUndefined();
}

function ask(off: string[], database = 'ky_yeu'): Promise<void> {
  const rows = off.map((name) => ({ name, setting: 'off', database }));
  return refuseForgetfulServer({ query: async () => ({ rows }) } as never, url);
}
