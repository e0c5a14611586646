import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type FinishTask, task } from './task.js';
import { assigned, finished } from './task.past.js';

const { given } = specify(task);
const finish: FinishTask = asked('task.finish', { result: 'Xong' });

describe('finish a task', () => {
  it('records the result', () => given(assigned).when(finish).then(finished));
  it('refuses work that nobody assigned', () => given().when(finish).thenRejected('task.not-assigned'));
  it('refuses to finish twice', () => given(assigned, finished).when(finish).thenRejected('task.already-finished'));
});
