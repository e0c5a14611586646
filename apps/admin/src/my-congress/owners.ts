import type { Owner, Paper } from './standing.js';

export type TaskRow = {
  readonly id: string;
  readonly assignee: string;
  readonly dueOn: string | null;
  readonly status: string;
  readonly paper: string | null;
  readonly document: string | null;
};

/** Who sees to a paper: whose task names its document, or its kind where the task names no document. */
export function ownerOf({ kind, document }: Omit<Paper, 'owner'>, tasks: readonly TaskRow[]): Owner | null {
  const about = tasks.filter((task) => (task.document ? task.document === document?.id : task.paper === kind));
  const task = about.find(({ status }) => status !== 'finished') ?? about[0];
  return task ? { person: task.assignee, dueOn: task.dueOn } : null;
}
