import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ReopenTask, task } from './task.js';
import { assigned, finished } from './task.past.js';

const { given } = specify(task);
const reopen: ReopenTask = asked('task.reopen', { reason: 'Thiếu băng rôn' });

describe('reopen a task', () => {
  it('takes finished work up again', () =>
    given(assigned, finished)
      .when(reopen)
      .then({ type: 'TaskReopened', data: { reason: 'Thiếu băng rôn' } }));
  it('refuses work that is not finished', () => given(assigned).when(reopen).thenRejected('task.not-finished'));
});
