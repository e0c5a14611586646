import { commands, type Role, views } from '#contracts';
import { holds, type Post } from './posts.js';

/** What may be asked for: to read the rows of a view or a page, to give a command, to try a failed job again. */
export type Action = 'list' | 'show' | 'command' | 'retry';

const pages: { readonly [page: string]: readonly Role[] } = {
  'failed-jobs': ['upper_officer', 'auditor'],
  'process-refusals': ['upper_officer', 'auditor'],
  readings: ['upper_officer', 'auditor'],
};
const whoTriesAgain: readonly Role[] = ['upper_officer'];

/** Whether somebody with these posts may; the contracts say so, and the service has the last word. */
export function allows(posts: readonly Post[], action: string, resource: string): boolean {
  return holds(posts, rolesFor(action, resource));
}

function rolesFor(action: string, resource: string): readonly Role[] {
  switch (action) {
    case 'list':
    case 'show':
      return views.get(resource)?.roles ?? pages[resource] ?? [];
    case 'command':
      return commands.get(resource)?.bySystem ? [] : (commands.get(resource)?.roles ?? []);
    case 'retry':
      return resource === 'failed-jobs' ? whoTriesAgain : [];
    default:
      return [];
  }
}
