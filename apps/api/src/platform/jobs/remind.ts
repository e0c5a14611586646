import type { Recorded } from '#decider';
import type { Later } from './job.js';

const DAY_MS = 86_400_000;

/**
 * Reminders at eight in the morning (Việt Nam) some days before a day. One whose time had passed when the event was
 * recorded is called off: a season told afterwards reminds nobody.
 */
export function remindBefore<Payload extends { dueOn: string }>(
  event: Recorded,
  key: string,
  daysBefore: readonly number[],
  payload: Payload,
): Later<Payload>[] {
  return daysBefore.map((days) => {
    const dueAt = new Date(Date.parse(`${payload.dueOn}T08:00:00+07:00`) - days * DAY_MS).toISOString();
    return { key: `${key}|${days}`, dueAt: dueAt > event.recordedAt ? dueAt : null, payload };
  });
}

/** Calls off what `remindBefore` asked for under the same key. */
export function remindNoMore<Payload extends object>(
  key: string,
  daysBefore: readonly number[],
  payload: Payload,
): Later<Payload>[] {
  return daysBefore.map((days) => ({ key: `${key}|${days}`, dueAt: null, payload }));
}
