import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AcceptTask, task } from './task.js';
import { accepted, assigned, finished } from './task.past.js';

const { given } = specify(task);
const accept: AcceptTask = asked('task.accept', {});

describe('accept a task', () => {
  it('records that the member took it up', () => given(assigned).when(accept).then(accepted));
  it('stays quiet the second time', () => given(assigned, accepted).when(accept).thenNothingHappened());
  it('refuses work that nobody assigned', () => given().when(accept).thenRejected('task.not-assigned'));
  it('refuses work that is finished', () =>
    given(assigned, finished).when(accept).thenRejected('task.already-finished'));
});
