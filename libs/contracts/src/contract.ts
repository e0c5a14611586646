import type { z } from 'zod';
import type { Role } from './roles.js';

/**
 * One command on the wire. The field that names its stream is the feature word in camel case: `task.finish` acts on
 * `data.task`. A command that `begins` a stream may leave it out and gets a fresh id.
 */
export type CommandContract<Body extends z.ZodObject = z.ZodObject> = {
  readonly body: Body;
  /** Who may ask, each within the subtree of the unit of their post. */
  readonly roles: readonly Role[];
  /** The statuses of the stream in which the console offers the command; absent: in every one. The decision has the last word. */
  readonly when?: readonly string[];
  readonly begins?: boolean;
  /**
   * For a command that begins a stream: the field of the body that tells which unit the stream belongs to. `unit` names
   * the unit itself; the name of a feature (`congress`) takes the unit of that stream.
   */
  readonly within?: string;
  /**
   * For a command that begins a stream of which there is one for each stream of another feature: the roll of a congress
   * has the id of the congress. So it is found without looking, and there cannot be two.
   */
  readonly oneFor?: string;
  /** For a command that begins a unit itself: the field of the body that names the unit above it, whose officers may ask. */
  readonly under?: string;
  /** Given by a process of the system only, never by a person; it has no button. */
  readonly bySystem?: boolean;
};

export function command<const Contract extends CommandContract>(contract: Contract): Contract {
  return contract;
}

/** The rows of one view on the wire. Every row has an `id` and the `unit` whose subtree may read it. */
export type ViewContract<Row extends z.ZodObject = z.ZodObject> = {
  /** Plural noun: the URL and the resource of the console. */
  readonly name: string;
  readonly feature: string;
  readonly row: Row;
  readonly roles: readonly Role[];
  /** Fields whose words the search box finds, with or without diacritics. */
  readonly search: readonly (keyof z.infer<Row> & string)[];
  /** Fields a list may be sorted by; the first is the order when nobody asks. A leading `-` means the greatest first. */
  readonly sort: readonly string[];
  /** Fields a list may be filtered by: equality, or one of several. */
  readonly filter: readonly (keyof z.infer<Row> & string)[];
  /** Commands given on a row of this view: the stream of the feature with the row's own id. */
  readonly commands?: readonly string[];
  /** Events of the streams that are rows of this view, where a feature has streams of several kinds. */
  readonly of?: readonly string[];
  /** Readable by everybody who is signed in, whatever their unit: catalogues, names, the tree of units. */
  readonly everyone?: boolean;
};

export function view<Row extends z.ZodObject>(contract: ViewContract<Row>): ViewContract<Row> {
  return contract;
}

/** Fields of an event that identify a person: kept as salted commitments, readable while the person's key exists. */
export type PersonalFields = {
  readonly [eventType: string]: {
    /** The field of the event that holds the person's id; `id` means the stream's own. */
    readonly subject: string;
    readonly fields: readonly string[];
    /** Those of them that everybody may read who may read the event. */
    readonly open: readonly string[];
    /** Who may read the others, each within the subtree of the unit of their post. */
    readonly keepers: readonly Role[];
  };
};

/** Events whose data nobody may see until another event of the same stream lifts the veil: counts entered blind. */
export type BlindEvents = {
  readonly [eventType: string]: {
    /** The events that lift the veil, when they agree in the fields of `same`. */
    readonly until: readonly string[];
    readonly same: readonly string[];
    /** The fields that may be seen meanwhile. */
    readonly shows: readonly string[];
  };
};

/** Everything that one feature puts on the wire. */
export type FeatureContract = {
  readonly feature: string;
  readonly commands: { readonly [type: string]: CommandContract };
  readonly views: { readonly [name: string]: ViewContract };
  readonly personal?: PersonalFields;
  readonly blind?: BlindEvents;
};
