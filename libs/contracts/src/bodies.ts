import { commands } from './index.js';

/** What a command is given, as its schema; undefined when there is no such command. Only who fills in a form looks at it. */
export function bodyOf(type: string): unknown {
  return commands.get(type)?.body;
}
