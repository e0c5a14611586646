import type { Language } from '../i18n/language.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** `2023-03-02` as 02/03/2023; a day has no time zone. */
export function dayText(value: string): string {
  const [year, month, day] = value.split('-');
  return `${day}/${month}/${year}`;
}

/** An instant as Vietnamese clocks show it: 02/03/2023 08:00. */
export function instantText(value: string): string {
  const parts = new Map(
    clock('en-GB')
      .formatToParts(new Date(value))
      .map(({ type, value: text }) => [type, text]),
  );
  return `${parts.get('day')}/${parts.get('month')}/${parts.get('year')} ${parts.get('hour')}:${parts.get('minute')}`;
}

/** The day of an instant in Vietnam: `2023-03-02`. */
export function dayOf(instant: string): string {
  const parts = new Map(
    clock('en-GB')
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

export function numberText(value: number, language: Language): string {
  // Most are small counts, for which nothing need be made first.
  return Number.isInteger(value) && Math.abs(value) < 1_000 ? String(value) : numbers(language).format(value);
}

export function moneyText(value: number, language: Language): string {
  return amounts(language).format(value);
}

/** Whatever it is, as text. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** Whether a field says nothing at all. */
export function holdsNothing(value: unknown): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
}

const numbers = once((language: Language) => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }));
const amounts = once(
  (language: Language) => new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'VND' }),
);
const clock = once(
  (locale: 'en-GB') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: ZONE,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

// Making one takes a hundred times as long as using it: each is made when it is first needed, and kept.
function once<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const kept = made.get(key) ?? make(key);
    made.set(key, kept);
    return kept;
  };
}
