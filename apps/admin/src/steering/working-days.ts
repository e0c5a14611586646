const DAY_MS = 86_400_000;

/** Working days from one day to another, weekends left out; negative when the other is past. Holidays are not known. */
export function workingDaysBetween(from: string, to: string): number {
  return workingDaysUpTo(numberOf(to)) - workingDaysUpTo(numberOf(from));
}

/** The same day some days later. */
export function daysLater(day: string, days: number): string {
  return new Date((numberOf(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

// Days are counted from 1 January 1970, a Thursday: day 4 is the first Monday.
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function workingDaysUpTo(day: number): number {
  const sinceMonday = day - 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}
