import { taskViews } from '#contracts/task';
import type { TaskEvent } from '#domain/task';
import { projection } from '../../platform/views/projection.js';

/** What has been given to whom, and how far it has come. */
export const tasks = projection(taskViews.tasks, 1).on<TaskEvent>({
  TaskAssigned: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    status: 'assigned',
    progress: null,
    percent: null,
    result: null,
    assignedOn: at,
  }),
  TaskAccepted: (_, row) => row && { ...row, status: 'accepted' },
  TaskReported: ({ data }, row) => row && { ...row, ...data },
  TaskFinished: ({ data }, row) => row && { ...row, ...data, status: 'finished' },
  TaskReopened: (_, row) => row && { ...row, status: 'accepted', result: null },
});
