/** What happened: a name in the past tense, and the facts and numbers that decided. */
export type Happened<Type extends string = string, Data extends object = object> = {
  readonly type: Type;
  readonly data: Data;
};

/** Who acts: a pseudonymous account and the one capacity, of the several a person may hold, that this act is done in. */
export type Actor = {
  readonly account: string;
  readonly role: string;
  /** The unit the post belongs to; null for the system itself. */
  readonly unit: string | null;
  readonly capacity: string;
};

/** Where a reported fact was read. An act with a source is told afterwards, so numbers its source leaves out stay unknown. */
export type Source = {
  readonly title: string;
  readonly publishedOn?: string | undefined;
  readonly note?: string | undefined;
};

/**
 * A wish, with all that its decision may know. `id` is the uuid of the stream it acts on and `unit` the union unit that
 * the stream belongs to; `data` is what the person wrote beside these two, `facts` what the handler gathered from other
 * streams, `at` the instant (ISO 8601) at which the act took place, `source` is null unless the act is reported.
 */
export type Asked<Type extends string = string, Data extends object = object, Facts extends object = object> = {
  readonly type: Type;
  readonly id: string;
  readonly unit: string;
  readonly data: Data;
  readonly facts: Facts;
  readonly at: string;
  readonly by: Actor;
  readonly source: Source | null;
};

/** Says what happened, or rejects. An empty answer means that there is nothing to do. */
export type Decision<Command extends Asked, State, Event extends Happened> = (
  command: Command,
  state: State,
) => readonly Event[];

export type Decider<Command extends Asked, Event extends Happened, State> = {
  /** The feature word; also the prefix of its streams. */
  readonly name: string;
  readonly initialState: State;
  readonly decide: {
    readonly [Type in Command['type']]: Decision<Extract<Command, { type: Type }>, State, Event>;
  };
  evolve(state: State, event: Event): State;
};

/** Any decider, for code that serves all features alike. */
// biome-ignore lint/suspicious/noExplicitAny: a decider is contravariant in its command, so no other type admits them all
export type AnyDecider = Decider<any, any, any>;

/** Runs one decision on one state. */
export function decide<Command extends Asked, Event extends Happened, State>(
  decider: Decider<Command, Event, State>,
  command: Command,
  state: State,
): readonly Event[] {
  const decision = decider.decide[command.type as Command['type']] as Decision<Command, State, Event>;
  return decision(command, state);
}

/** Folds events onto a state, from the beginning unless a state is given. */
export function fold<Command extends Asked, Event extends Happened, State>(
  decider: Decider<Command, Event, State>,
  events: Iterable<Event>,
  from: State = decider.initialState,
): State {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
