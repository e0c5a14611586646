import { describe, expect, it } from '@jest/globals';
import { type Role, views } from '#contracts';
import type { Post } from '../access/posts.js';
import { beginningsOf, beginningsWithin, commandsOn } from './may.js';

const holding = (...roles: Role[]): Post[] => roles.map((role) => ({ id: role, role, unit: 'u', capacity: role }));
const view = (name: string) => {
  const found = views.get(name);
  if (!found) throw new Error(`no view ${name}`);
  return found;
};

describe('the buttons on a row', () => {
  it('are those that fit its status and the posts of the caller', () => {
    expect(commandsOn(view('tasks'), { status: 'assigned' }, holding('branch_chair'))).toEqual([
      'task.accept',
      'task.report',
      'task.finish',
    ]);
    expect(commandsOn(view('tasks'), { status: 'finished' }, holding('branch_chair'))).toEqual(['task.reopen']);
  });

  it('are none for an auditor', () => {
    expect(commandsOn(view('tasks'), { status: 'assigned' }, holding('auditor'))).toEqual([]);
  });
});

describe('what may begin', () => {
  it('stands on the first list of its feature only', () => {
    expect(beginningsOf(view('people'), holding('branch_chair'))).toEqual(['person.register']);
    expect(beginningsOf(view('posts'), holding('branch_chair'))).toEqual([]);
  });

  it('within a congress names the congress', () => {
    expect(beginningsWithin('congress', holding('presidium'))).toContainEqual({
      type: 'election.call',
      field: 'congress',
    });
  });

  it('is never what the system does by itself', () => {
    const types = [...views.values()].flatMap((one) => beginningsOf(one, holding('system')));
    expect(types.filter((type) => type.includes('clear'))).toEqual([]);
  });
});
