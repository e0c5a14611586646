import { expect } from '@jest/globals';
import { type Actor, type Asked, type Decider, decide, fold, type Happened, type Source } from './decider.js';
import { type Inputs, Rejection } from './rejection.js';

/** An actor for specs; name only what the rule looks at. */
export function actor(of: Partial<Actor> = {}): Actor {
  return { account: 'account-1', role: 'branch_editor', unit: 'unit-1', capacity: 'Cán bộ công đoàn', ...of };
}

/** A command for specs: done on 1 March 2023 by an ordinary officer, seen and not reported, unless said otherwise. */
export function asked<Type extends string, Data extends object, Facts extends object = Record<never, never>>(
  type: Type,
  data: Data,
  more: { id?: string; unit?: string; facts?: Facts; at?: string; by?: Partial<Actor>; source?: Source } = {},
): Asked<Type, Data, Facts> {
  return {
    type,
    id: more.id ?? 'stream-1',
    unit: more.unit ?? 'unit-1',
    data,
    facts: more.facts ?? ({} as Facts),
    at: more.at ?? '2023-03-01T08:00:00.000Z',
    by: actor(more.by),
    source: more.source ?? null,
  };
}

/** Three words for every decision: `given(past).when(command).then(events)`, `.thenRejected(code)`, `.thenNothingHappened()`. */
export function specify<Command extends Asked, Event extends Happened, State>(
  decider: Decider<Command, Event, State>,
): { given(...past: Event[]): { when(command: Command): Outcome<Event> } } {
  return {
    given: (...past) => ({
      when: (command) => outcome(() => decide(decider, command, fold(decider, past))),
    }),
  };
}

export type Outcome<Event extends Happened> = {
  /** Exactly these events. */
  then(...events: Event[]): void;
  /** One event of this type, whose data holds at least these values. */
  thenHappened<Type extends Event['type']>(
    type: Type,
    data?: { [K in keyof Extract<Event, { type: Type }>['data']]?: unknown },
  ): void;
  thenRejected(code: string, inputs?: Inputs): void;
  thenNothingHappened(): void;
};

function outcome<Event extends Happened>(run: () => readonly Event[]): Outcome<Event> {
  return {
    then: (...events) => expect(run()).toEqual(events),
    thenHappened(type, data = {}) {
      const happened = run().filter((event) => event.type === type);
      expect(happened).toHaveLength(1);
      expect(happened[0]?.data).toMatchObject(data);
    },
    thenRejected(code, inputs) {
      const refusal = refusalOf(run);
      expect(refusal.code).toBe(code);
      if (inputs) expect(refusal.inputs).toMatchObject(inputs);
    },
    thenNothingHappened: () => expect(run()).toEqual([]),
  };
}

function refusalOf(run: () => readonly Happened[]): Rejection {
  try {
    const events = run();
    throw new Error(`expected a refusal, but: ${JSON.stringify(events)}`);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}
