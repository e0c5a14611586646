/** Working days from one day to another, weekends left out; negative when the other is past. Holidays are not known. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let days = 0;
  for (let at = next(from); at <= to; at = next(at)) if (isWorkingDay(at)) days += 1;
  return days;
}

/** The same day some days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function next(day: string): string {
  return daysLater(day, 1);
}

function isWorkingDay(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
