import type { AssignTask, TaskEvent } from './task.js';

/** Named pasts for specs. */
export const work: AssignTask['data'] = {
  title: 'Chuẩn bị hội trường',
  assignee: 'person-1',
  dueOn: '2023-04-10',
  congress: null,
  meeting: null,
  paper: null,
  document: null,
  note: null,
};
export const assigned: TaskEvent = { type: 'TaskAssigned', data: work };
export const accepted: TaskEvent = { type: 'TaskAccepted', data: {} };
export const finished: TaskEvent = { type: 'TaskFinished', data: { result: 'Xong' } };
