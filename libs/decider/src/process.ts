import type { Happened } from './decider.js';
import type { Recorded } from './recorded.js';

/** What a process wants done next. `data` is the body of the command, the stream's own id included. */
export type Wish = { readonly type: string; readonly data: object };

/**
 * Ties features together: an event in, commands out, nothing kept. Its name is a sentence (`when-…`). A wish that is
 * refused because it has been fulfilled already is no failure: processes may hear an event twice.
 */
export type Process<Event extends Happened = Happened> = {
  readonly name: `when-${string}`;
  readonly on: {
    readonly [Type in Event['type']]?: (event: Recorded<Extract<Event, { type: Type }>>) => readonly Wish[];
  };
};
