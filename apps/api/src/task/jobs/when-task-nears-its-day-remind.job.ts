import type { TaskEvent } from '#domain/task';
import { defineJob } from '../../platform/jobs/job.js';
import { notify } from '../../platform/jobs/notices.js';
import { remindBefore, remindNoMore } from '../../platform/jobs/remind.js';

type Reminder = { task: string; assignee: string; dueOn: string };

const DAYS_BEFORE = [3, 1];

/** F12: whoever was given a task is reminded before its day, unless it is finished. */
export const whenTaskNearsItsDayRemind = defineJob<TaskEvent, Reminder>({
  name: 'when-task-nears-its-day-remind',
  later: {
    TaskAssigned: (event) => {
      const { dueOn, assignee } = event.data;
      return dueOn ? remindBefore(event, event.id, DAYS_BEFORE, { task: event.id, assignee, dueOn }) : [];
    },
    TaskFinished: ({ id }) => remindNoMore(id, DAYS_BEFORE, { task: id, assignee: '', dueOn: '' }),
  },
  run: ({ task, assignee, dueOn }, context) =>
    notify(context, { to: { person: assignee }, kind: 'deadline-near', data: { task, dueOn } }),
});
