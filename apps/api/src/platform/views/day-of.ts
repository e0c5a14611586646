const HOURS_AHEAD = 7;
// Before 17:00 UTC it is the same day in Việt Nam: nothing to count.
const SAME_DAY = /^\d{4}-\d\d-\d\dT(0\d|1[0-6])[\d:.]*Z$/;

/** The calendar day in Việt Nam of an instant (ISO 8601): `2023-03-01T23:00:00Z` is `2023-03-02`. Việt Nam keeps UTC+7 all year. */
export function dayOf(instant: string): string {
  if (SAME_DAY.test(instant)) return instant.slice(0, 10);
  return new Date(Date.parse(instant) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
