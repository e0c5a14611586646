import { AHEAD_MS, dayOf } from '../words/format.js';

const DAY_MS = 86_400_000;

/** The moment looked at as an instant: of an event when it was recorded, else the one named; without any, now. */
export function instantLookedAt(
  moment: string | undefined,
  recordedAt: string | undefined,
  now: number,
): number | undefined {
  if (moment === undefined) return now;
  const instant = Date.parse(/^\d+$/.test(moment) ? (recordedAt ?? '') : moment);
  return Number.isNaN(instant) ? undefined : instant;
}

/** How long it is until the next day begins in Việt Nam. */
export function untilMidnight(now: number): number {
  return DAY_MS - ((now + AHEAD_MS) % DAY_MS);
}

/** The day of an instant in Việt Nam. */
export function dayAt(instant: number): string {
  return dayOf(new Date(instant).toISOString());
}
