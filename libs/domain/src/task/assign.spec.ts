import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AssignTask, task } from './task.js';
import { assigned, work } from './task.past.js';

const { given } = specify(task);
const assign: AssignTask = asked('task.assign', work);

describe('assign a task', () => {
  it('gives the work to one member, with its due day', () => given().when(assign).then(assigned));
  it('refuses to give the same work twice', () => given(assigned).when(assign).thenRejected('task.already-assigned'));
});
