import { reject } from '#decider';
import type { AssignTask, TaskEvent, TaskState } from './task.js';

/** Gives a piece of work to one member, with a due day where there is one (F12). */
export function assignTask({ data }: AssignTask, state: TaskState): TaskEvent[] {
  if (state.status !== 'none') reject('task.already-assigned');
  return [{ type: 'TaskAssigned', data }];
}
