import type { Asked, Decider, Happened } from '#decider';
import { acceptTask } from './accept.js';
import { assignTask } from './assign.js';
import { finishTask } from './finish.js';
import { reopenTask } from './reopen.js';
import { reportTask } from './report.js';

// F12: work is given to a named member of the executive committee, who takes it up and reports.

export type AssignTask = Asked<
  'task.assign',
  {
    title: string;
    assignee: string;
    dueOn: string | null;
    congress: string | null;
    meeting: string | null;
    /** The kind of paper of the congress that is to be prepared. */
    paper: string | null;
    document: string | null;
    note: string | null;
  }
>;
export type AcceptTask = Asked<'task.accept', Record<never, never>>;
export type ReportTask = Asked<'task.report', { progress: string; percent: number | null }>;
export type FinishTask = Asked<'task.finish', { result: string }>;
export type ReopenTask = Asked<'task.reopen', { reason: string }>;

export type TaskCommand = AssignTask | AcceptTask | ReportTask | FinishTask | ReopenTask;

/** A task that was assigned before it could name its paper has neither. */
type Named = 'paper' | 'document';

export type TaskEvent =
  | Happened<'TaskAssigned', Omit<AssignTask['data'], Named> & Partial<Pick<AssignTask['data'], Named>>>
  | Happened<'TaskAccepted', Record<never, never>>
  | Happened<'TaskReported', { progress: string; percent: number | null }>
  | Happened<'TaskFinished', { result: string }>
  | Happened<'TaskReopened', { reason: string }>;

export type TaskState = { status: 'none' } | { status: 'assigned' | 'accepted' | 'finished'; assignee: string };

export const task: Decider<TaskCommand, TaskEvent, TaskState> = {
  name: 'task',
  initialState: { status: 'none' },
  decide: {
    'task.assign': assignTask,
    'task.accept': acceptTask,
    'task.report': reportTask,
    'task.finish': finishTask,
    'task.reopen': reopenTask,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'TaskAssigned':
        return { status: 'assigned', assignee: event.data.assignee };
      case 'TaskAccepted':
      case 'TaskReopened':
        return state.status === 'none' ? state : { ...state, status: 'accepted' };
      case 'TaskFinished':
        return state.status === 'none' ? state : { ...state, status: 'finished' };
      case 'TaskReported':
        return state;
    }
  },
};
