import { describe, expect, it } from '@jest/globals';
import { views } from '#contracts';
import { beginningsOf, beginningsWithin, commandsOn } from './may.js';

const view = (name: string) => {
  const found = views.get(name);
  if (!found) throw new Error(`no view ${name}`);
  return found;
};

describe('the buttons on a row', () => {
  it('are those that fit its status', () => {
    expect(commandsOn(view('tasks'), { status: 'assigned' })).toEqual(['task.accept', 'task.report', 'task.finish']);
    expect(commandsOn(view('tasks'), { status: 'finished' })).toEqual(['task.reopen']);
  });
});

describe('what may begin', () => {
  it('stands on the first list of its feature only', () => {
    expect(beginningsOf(view('people'))).toEqual(['person.register']);
    expect(beginningsOf(view('posts'))).toEqual([]);
  });

  it('within a congress names the congress', () => {
    expect(beginningsWithin('congress')).toContainEqual({ type: 'election.call', field: 'congress' });
  });
});
