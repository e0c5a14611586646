import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AssignTask, task } from './task.js';
import { assigned, work } from './task.past.js';

const { given } = specify(task);
const assign: AssignTask = asked('task.assign', work);

describe('assign a task', () => {
  it('gives the work to one member, with its due day', () => given().when(assign).then(assigned));
  it('may name the paper of a congress that is to be prepared', () =>
    given()
      .when(asked('task.assign', { ...work, congress: 'congress-1', paper: 'budget' }))
      .thenHappened('TaskAssigned'));
  it('refuses a paper of no congress', () =>
    given()
      .when(asked('task.assign', { ...work, paper: 'budget' }))
      .thenRejected('task.paper-of-no-congress'));
  it('refuses to give the same work twice', () => given(assigned).when(assign).thenRejected('task.already-assigned'));
});
