import type { Language } from '../i18n/language.js';

/** Việt Nam is seven hours ahead all year round. */
export const AHEAD_MS = 7 * 3_600_000;
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** `2023-03-02` as 02/03/2023; a day has no time zone. */
export function dayText(value: string): string {
  const [year, month, day] = value.split('-');
  return `${day}/${month}/${year}`;
}

/** An instant as Vietnamese clocks show it: 02/03/2023 08:00. */
export function instantText(value: string): string {
  const there = inVietnam(value);
  return `${dayText(there.slice(0, 10))} ${there.slice(11, 16)}`;
}

/** The day of an instant in Vietnam: `2023-03-02`. */
export function dayOf(instant: string): string {
  return inVietnam(instant).slice(0, 10);
}

// A format of the browser's own that knows zones takes long to make.
function inVietnam(instant: string): string {
  return new Date(Date.parse(instant) + AHEAD_MS).toISOString();
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

// Making one takes a hundred times as long as using it: each is made when it is first needed, and kept.
function once<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const kept = made.get(key) ?? make(key);
    made.set(key, kept);
    return kept;
  };
}
