/** What a replay has to know of an event. */
type Happened = { readonly position: number; readonly at: string; readonly recordedAt: string };

/** The events of one stage, told together. */
export type Stage<Event> = { readonly status: string | null; readonly events: readonly Event[] };

/** A day on which something took place, and how many days before it nothing did. */
export type Day<Event> = { readonly day: string; readonly idle: number; readonly events: readonly Event[] };

type Since = { readonly since: number; readonly row: { readonly [field: string]: unknown } };

/** Events, in order, by the status that the row had come to with each of them. */
export function stagesOf<Event extends Happened>(events: readonly Event[], versions: readonly Since[]): Stage<Event>[] {
  const stages: { status: string | null; events: Event[] }[] = [];
  for (const event of events) {
    const status = statusAt(versions, event.position);
    const last = stages.at(-1);
    if (last && last.status === status) last.events.push(event);
    else stages.push({ status, events: [event] });
  }
  return stages;
}

/** Events by the day on which they took place. */
export function daysOf<Event extends Happened>(
  events: readonly Event[],
  dayOf: (instant: string) => string,
): Day<Event>[] {
  const days = new Map<string, Event[]>();
  for (const event of [...events].sort((a, b) => a.at.localeCompare(b.at) || a.position - b.position)) {
    const day = dayOf(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  let before: string | undefined;
  return [...days].map(([day, those]) => {
    const idle = before === undefined ? 0 : Math.max(0, daysBetween(before, day) - 1);
    before = day;
    return { day, idle, events: those };
  });
}

/** The event a step on from the one that is shown, among those in order; `shown` null: now, after all of them. */
export function stepFrom(positions: readonly number[], shown: number | null, by: 1 | -1): number | undefined {
  const before = shown === null ? positions : positions.filter((position) => position < shown);
  if (by === -1) return shown === null ? positions.at(-1) : before.at(-1);
  return shown === null ? undefined : positions.find((position) => position > shown);
}

/** The last event that a moment still shows: a position, or an instant by when it was recorded. */
export function eventShownAt<Event extends Happened>(
  events: readonly Event[],
  moment: string | undefined,
): Event | undefined {
  if (moment === undefined) return undefined;
  const isShown = /^\d+$/.test(moment)
    ? ({ position }: Event) => position <= Number(moment)
    : ({ recordedAt }: Event) => Date.parse(recordedAt) <= Date.parse(moment);
  return events.findLast(isShown);
}

function statusAt(versions: readonly Since[], position: number): string | null {
  const status = versions.find(({ since }) => since <= position)?.row['status'];
  return typeof status === 'string' ? status : null;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
