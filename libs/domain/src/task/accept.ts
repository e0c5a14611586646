import { reject } from '#decider';
import type { AcceptTask, TaskEvent, TaskState } from './task.js';

/** The member takes the work up. Taking it up twice is nothing new. */
export function acceptTask(_: AcceptTask, state: TaskState): TaskEvent[] {
  if (state.status === 'none') reject('task.not-assigned');
  if (state.status === 'finished') reject('task.already-finished');
  if (state.status === 'accepted') return [];
  return [{ type: 'TaskAccepted', data: {} }];
}
