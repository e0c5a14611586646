import { reject } from '#decider';
import type { ReportTask, TaskEvent, TaskState } from './task.js';

/** Says how far the work has come, in words and, where it can be counted, in percent. */
export function reportTask({ data }: ReportTask, state: TaskState): TaskEvent[] {
  if (state.status === 'none') reject('task.not-assigned');
  if (state.status === 'finished') reject('task.already-finished');
  return [{ type: 'TaskReported', data: { progress: data.progress, percent: data.percent } }];
}
