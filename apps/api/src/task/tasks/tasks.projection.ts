import type { z } from 'zod';
import { taskViews } from '#contracts/task';
import type { TaskEvent } from '#domain/task';
import { projection } from '../../platform/views/projection.js';

type Row = z.infer<typeof taskViews.tasks.row>;

/** What has been given to whom, and how far it has come. */
export const tasks = projection(taskViews.tasks, 2).on<TaskEvent>({
  TaskAssigned: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    paper: (data.paper ?? null) as Row['paper'],
    document: data.document ?? null,
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
