import type { Actor, Happened, Source } from './decider.js';

/** An event as the log keeps it. */
export type Recorded<Event extends Happened = Happened> = Event & {
  /** Place in the one log, from 1, without gaps. */
  readonly position: number;
  /** `feature-uuid`. */
  readonly stream: string;
  /** The uuid of the stream. */
  readonly id: string;
  /** Number within the stream, from 1. */
  readonly version: number;
  /** The union unit that the event belongs to. */
  readonly unit: string;
  /** Number within that unit, from 1, without gaps. */
  readonly number: number;
  readonly schema: number;
  /** When it took place, by the actor's word; ISO 8601. */
  readonly at: string;
  /** When it was recorded, by the database's clock; ISO 8601. */
  readonly recordedAt: string;
  readonly by: Actor;
  readonly source: Source | null;
  /** The command that was accepted, `feature.verb-noun`. */
  readonly command: string;
};

const UUID_LENGTH = 36;

/** `streamOf('election', id)` is `election-<id>`. */
export function streamOf(feature: string, id: string): string {
  return `${feature}-${id}`;
}

/** The uuid at the end of a stream's name. */
export function idOf(stream: string): string {
  return stream.slice(-UUID_LENGTH);
}

/** The feature word at the beginning of a stream's name. */
export function featureOf(stream: string): string {
  return stream.slice(0, -UUID_LENGTH - 1);
}
