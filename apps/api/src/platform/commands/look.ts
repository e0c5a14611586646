import type { Decider, Recorded } from '#decider';

/** How facts are gathered from other streams, just before a decision. */
export interface Look {
  /** The state of another stream as it stands now; the initial state when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: only the state type matters here
  state<State>(decider: Decider<any, any, State>, id: string): Promise<State>;
  /** The unit of a stream; undefined when there is no such stream. */
  unitOf(feature: string, id: string): Promise<string | undefined>;
  events(feature: string, id: string): Promise<Recorded[]>;
  /** Whether the bytes of an attached file are in the store, for this unit. */
  hasFile(sha256: string, unit: string): Promise<boolean>;
  /** Current rows of a view that match, after the view has caught up with the log. At most 1,000. */
  rows<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]>;
  /** All of them, page by page: for the few acts that count over a whole campaign. */
  everyRow<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]>;
}
