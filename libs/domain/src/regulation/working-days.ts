// Days are text, `YYYY-MM-DD`; counted as whole numbers since 1970-01-01, without a clock or a time zone table.

const VIETNAM_MINUTES = 7 * 60;

/** The day so many days later, or earlier. */
export function addDays(day: string, n: number): string {
  return dayNumbered(numberOf(day) + n);
}

/** The day so many months later; the last of the month where the day does not exist. */
export function addMonths(day: string, n: number): string {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + n;
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return written(target.year, target.month, Math.min(date, daysIn(target.year, target.month)));
}

/** The day so many working days later: weekdays only, since holidays are fixed year by year and not known here. */
export function addWorkingDays(day: string, n: number): string {
  let number = numberOf(day);
  for (let left = n; left > 0; ) {
    number += 1;
    if (isWeekday(number)) left -= 1;
  }
  return dayNumbered(number);
}

/** The calendar day in Việt Nam on which an instant (ISO 8601) falls. */
export function dayOf(at: string): string {
  const [, day, hours, minutes, offset] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at) ?? [];
  if (day === undefined) return at.slice(0, 10);
  const minute = Number(hours) * 60 + Number(minutes) - minutesOf(offset ?? 'Z') + VIETNAM_MINUTES;
  return addDays(day, Math.floor(minute / 1440));
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

// 1970-01-01, number 0, was a Thursday.
function isWeekday(number: number): boolean {
  return (((number + 3) % 7) + 7) % 7 < 5;
}

// The civil calendar, counted in eras of 400 years that begin on 1 March.
function numberOf(day: string): number {
  const [year, month, date] = partsOf(day);
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayNumbered(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const date = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function written(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
