import { taskViews } from '#contracts/task';
import type { TaskEvent } from '#domain/task';
import { projection } from './projection.js';

/** A projection for specs of the platform, which knows no feature. */
export const tasks = projection(taskViews.tasks, 1).on<TaskEvent>({
  TaskAssigned: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    paper: null,
    document: null,
    status: 'assigned',
    progress: null,
    percent: null,
    result: null,
    assignedOn: at,
  }),
  TaskAccepted: (_, row) => row && { ...row, status: 'accepted' },
  TaskFinished: ({ data }, row) => row && { ...row, ...data, status: 'finished' },
});
