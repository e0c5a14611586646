import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '#contracts';
import { type EventStore, MemoryEventStore } from '#event-store';
import { Access } from './access.js';
import type { Caller } from './caller.js';
import { UnitTree } from './unit-tree.js';

const province = '00000000-0000-4000-8000-000000000001';
const district = '00000000-0000-4000-8000-000000000002';
const branch = '00000000-0000-4000-8000-000000000003';
const sister = '00000000-0000-4000-8000-000000000004';

let access: Access;
beforeEach(async () => {
  const store = new MemoryEventStore();
  for (const [unit, parent] of [
    [province, null],
    [district, province],
    [branch, district],
    [sister, district],
  ] as const) {
    await register(store, unit, parent);
  }
  access = new Access(new UnitTree(store));
});

describe('who may', () => {
  it('holds the role at the unit', async () => {
    expect(await ask(caller(['branch_editor', branch]), branch)).toMatchObject({ unit: branch });
  });

  it('holds the role at a unit above', async () => {
    expect(await ask(caller(['branch_editor', province]), branch)).toMatchObject({ unit: province });
  });

  it('does not hold it at a sister unit, nor below', async () => {
    expect(await ask(caller(['branch_editor', sister]), branch)).toBeUndefined();
    expect(await ask(caller(['branch_editor', branch]), district)).toBeUndefined();
  });

  it('holds that role and no other', async () => {
    expect(await ask(caller(['member', branch], ['auditor', province]), branch)).toBeUndefined();
  });

  it('is nobody for a unit that is not registered, but at that unit itself', async () => {
    const unknown = '00000000-0000-4000-8000-000000000009';
    expect(await ask(caller(['branch_editor', province]), unknown)).toBeUndefined();
  });

  it('acts in the capacity of the nearer post, or of the one that is named', async () => {
    const both = caller(['branch_editor', province], ['branch_editor', branch]);
    expect(await ask(both, branch)).toMatchObject({ id: 'post-2' });
    expect(await ask(both, branch, 'post-1')).toMatchObject({ id: 'post-1' });
    expect(await ask(both, branch, 'post-7')).toBeUndefined();
  });

  it('is told who acts; everyone else is refused', async () => {
    const actor = await access.actor(caller(['branch_editor', branch]), ['branch_editor'], branch);
    expect(actor).toEqual({ account: 'account-1', role: 'branch_editor', unit: branch, capacity: 'capacity-1' });
    await expect(access.actor(caller(), ['branch_editor'], branch)).rejects.toMatchObject({ status: 403 });
  });
});

function ask(who: Caller, unit: string, post?: string) {
  return access.mayAsk(who, { roles: ['branch_editor'] }, unit, post);
}

function caller(...held: [Role, string][]): Caller {
  const posts = held.map(([role, unit], i) => ({ id: `post-${i + 1}`, role, unit, capacity: `capacity-${i + 1}` }));
  return { account: 'account-1', session: 'session-1', username: 'lan', displayName: 'Lan', posts };
}

async function register(store: EventStore, unit: string, parent: string | null): Promise<void> {
  await store.append({
    stream: `union-unit-${unit}`,
    expected: 0,
    unit,
    events: [{ type: 'UnitRegistered', data: { parent } }],
    meta: {
      command: 'union-unit.register',
      at: '2023-01-01T00:00:00.000Z',
      by: { account: 'account-1', role: 'system', unit: null, capacity: 'Hệ thống' },
      source: null,
    },
    state: { status: 'active', parent },
    stateOf: 'spec',
  });
}
