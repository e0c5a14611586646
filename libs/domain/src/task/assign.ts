import { reject } from '#decider';
import type { AssignTask, TaskEvent, TaskState } from './task.js';

/** Gives a piece of work to one member, with a due day where there is one (F12). A paper is prepared for a congress. */
export function assignTask({ data }: AssignTask, state: TaskState): TaskEvent[] {
  if (state.status !== 'none') reject('task.already-assigned');
  if (data.paper && !data.congress) reject('task.paper-of-no-congress', { paper: data.paper });
  return [{ type: 'TaskAssigned', data }];
}
