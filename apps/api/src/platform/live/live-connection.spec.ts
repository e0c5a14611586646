import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '#contracts';
import { LiveConnection } from './live-connection.js';

const [upper, branch, sister] = [randomUUID(), randomUUID(), randomUUID()];
const above = new Map([
  [branch, [branch, upper]],
  [sister, [sister, upper]],
]);

function heard(view: string, unit: string, ...posts: readonly { role: Role; unit: string }[]): string {
  const held = posts.map((post) => ({ ...post, id: randomUUID(), capacity: 'spec' }));
  const caller = { account: 'a', session: 's', username: 'u', displayName: 'd', posts: held };
  const connection = new LiveConnection(caller);
  connection.pass({ view, position: 7, rows: [{ id: 'row', unit, type: 'created' }] }, above);
  return String(connection.stream.read() ?? '');
}

describe('an open page', () => {
  it('hears of rows of units that a post covers which may read the view', () => {
    expect(heard('personal-details', branch, { role: 'branch_chair', unit: branch })).toContain('"ids":["row"]');
    expect(heard('personal-details', branch, { role: 'upper_officer', unit: upper })).toContain('"ids":["row"]');
  });

  it('hears nothing by the role of one post at the unit of another', () => {
    const posts = [
      { role: 'branch_chair', unit: branch },
      { role: 'member', unit: upper },
    ] as const;
    expect(heard('personal-details', sister, ...posts)).toBe('');
    expect(heard('tasks', sister, ...posts)).toContain('"ids":["row"]');
  });

  it('hears that its own notices have changed, and nothing of those of others', () => {
    const caller = { account: 'a', session: 's', username: 'u', displayName: 'd', posts: [] };
    const [own, other] = [new LiveConnection(caller), new LiveConnection({ ...caller, account: 'b' })];
    for (const one of [own, other]) one.ring({ accounts: ['a', 'c'], position: 7 });
    expect(String(own.stream.read())).toContain('event: resource/notices');
    expect(other.stream.read()).toBeNull();
  });
});
