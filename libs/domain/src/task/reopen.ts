import { reject } from '#decider';
import type { ReopenTask, TaskEvent, TaskState } from './task.js';

/** Takes finished work up again, with the reason. */
export function reopenTask({ data }: ReopenTask, state: TaskState): TaskEvent[] {
  if (state.status !== 'finished') reject('task.not-finished');
  return [{ type: 'TaskReopened', data: { reason: data.reason } }];
}
