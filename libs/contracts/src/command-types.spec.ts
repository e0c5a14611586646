import { describe, expect, it } from '@jest/globals';
import type { BodyOf, CommandType } from './command-types.js';
import { commands, isCommandType } from './registry.js';

describe('the type of a command', () => {
  it('is known from the contracts', () => {
    expect([...commands.keys()].filter((type) => !isCommandType(type))).toEqual([]);
    expect(isCommandType('task.forget')).toBe(false);
    // @ts-expect-error: there is no such command
    const wrong: CommandType = 'task.forget';
    expect(commands.has(wrong)).toBe(false);
  });

  it('says what the command carries; who begins a stream may leave out which', () => {
    const finish: BodyOf<'task.finish'> = { task: 'a', result: 'b' };
    const assign: BodyOf<'task.assign'> = { unit: 'a', title: 'b', assignee: 'c' };
    // @ts-expect-error: a field is missing
    const short: BodyOf<'task.finish'> = { task: 'a' };
    // @ts-expect-error: there is no such field
    const long: BodyOf<'task.finish'> = { task: 'a', result: 'b', colour: 'c' };
    expect([finish, assign, short, long].map((body) => Object.keys(body).length)).toEqual([2, 3, 1, 3]);
  });
});
