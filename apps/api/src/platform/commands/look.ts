import type { Decider, Recorded } from '#decider';

/** An attached file by what was found when it was taken in, not by what anybody says of it. */
export type StoredFile = {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
};

/** How facts are gathered from other streams, just before a decision. */
export interface Look {
  /** The state of another stream as it stands now; the initial state when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: only the state type matters here
  state<State>(decider: Decider<any, any, State>, id: string): Promise<State>;
  /** The unit of a stream; undefined when there is no such stream. */
  unitOf(feature: string, id: string): Promise<string | undefined>;
  events(feature: string, id: string): Promise<Recorded[]>;
  /** A file attached for this unit, as the store has it; undefined when there are no such bytes. */
  file(sha256: string, unit: string): Promise<StoredFile | undefined>;
  /**
   * Current rows of a view that match, after the view has caught up with the log. At most 1,000. Not for what a process
   * wishes, which follows the log itself.
   */
  rows<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]>;
  /** All of them, page by page: for the few acts that count over a whole campaign. */
  everyRow<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]>;
}
