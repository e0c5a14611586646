import { reject } from '#decider';
import type { FinishTask, TaskEvent, TaskState } from './task.js';

/** Closes the work with its result. */
export function finishTask({ data }: FinishTask, state: TaskState): TaskEvent[] {
  if (state.status === 'none') reject('task.not-assigned');
  if (state.status === 'finished') reject('task.already-finished');
  return [{ type: 'TaskFinished', data: { result: data.result } }];
}
