const HOURS_AHEAD = 7;

/** The calendar day in Việt Nam of an instant (ISO 8601): `2023-03-01T23:00:00Z` is `2023-03-02`. Việt Nam keeps UTC+7 all year. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
