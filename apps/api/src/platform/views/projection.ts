import type { z } from 'zod';
import type { ViewContract } from '#contracts';
import type { Happened, Recorded } from '#decider';

/** A row as every view has it: its id, the unit whose subtree may read it, and the fields of its contract. */
export type Row = { readonly id: string; readonly unit: string; readonly [field: string]: unknown };

/** The next row with this id, null when the row ends, undefined when the event changes nothing in it. */
export type Fold<RowOf, Event> = (event: Event, row: RowOf | undefined, id: string) => RowOf | null | undefined;

/**
 * Which rows an event touches. A bare fold touches the row that bears the id of the event's stream; `at` names others;
 * `where` touches all current rows that match.
 */
export type Route<RowOf, Event> =
  | Fold<RowOf, Event>
  | { readonly at: (event: Event) => string | readonly string[] | null; readonly fold: Fold<RowOf, Event> }
  | {
      readonly where: (event: Event) => { readonly [field: string]: string } | null;
      readonly fold: Fold<RowOf, Event>;
    };

/** A row as folds write it: what comes out of an event is never changed in place. */
export type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

type Routes<RowOf, Event extends Happened> = {
  readonly [Type in Event['type']]?: Route<RowOf, Recorded<Extract<Event, { type: Type }>>>;
};

/** How one view is made from the log. */
export type Projection = {
  readonly contract: ViewContract;
  /** Raise it when a fold changes: the view is then built anew beside the live one and swapped in. */
  readonly version: number;
  readonly on: { readonly [type: string]: Route<Row, Recorded> };
  /**
   * Events after which a person must not be found any more, at no moment of the past either: the key is destroyed and the
   * rows that bear the stream's id are folded again from what can still be read.
   */
  readonly forgets: readonly string[];
};

/** `projection(taskViews.tasks, 1).on<TaskEvent>({ TaskAssigned: (event, row) => … })` */
export function projection<Shape extends z.ZodObject>(
  contract: ViewContract<Shape>,
  version: number,
  { forgets = [] }: { forgets?: readonly string[] } = {},
): { on<Event extends Happened>(routes: Routes<ReadonlyDeep<z.infer<Shape>>, Event>): Projection } {
  return {
    on: (routes) => ({
      contract,
      version,
      forgets,
      on: routes as unknown as Projection['on'],
    }),
  };
}
