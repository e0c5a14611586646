import type { CongressRow, Owner } from './standing.js';

export type TaskRow = {
  readonly id: string;
  readonly title: string;
  readonly assignee: string;
  readonly dueOn: string | null;
  readonly status: string;
};

/** Who sees to a paper: whose task names it, else whose duty in the preparation does. */
export function ownerOf(
  names: readonly string[],
  tasks: readonly TaskRow[],
  assignments: CongressRow['assignments'],
): Owner | null {
  const isAbout = (text: string) => names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
  const task = tasks.find(({ title }) => isAbout(title));
  if (task) {
    return { person: task.assignee, dueOn: task.dueOn, task: task.id, isDone: task.status === 'finished' };
  }
  const duty = assignments.find((assignment) => isAbout(assignment.duty));
  return duty ? { person: duty.person, dueOn: null, task: null, isDone: false } : null;
}
