const MINUTE = 60_000;
export const WINDOW_MS = 15 * MINUTE;
export const HOUR_MS = 60 * MINUTE;
const FREE_TRIES = 5;
const FIRST_DELAY_MS = 30_000;
const STOP_AT = 100;
const ADDRESS_STOP_AT = 100;

/** Failed logins lately; times in milliseconds. */
export type Failures = {
  /** From this address for this name, within the last 15 minutes. */
  readonly fromHere: number;
  readonly lastFromHere: number;
  /** For this name from anywhere, within the last hour. */
  readonly thisHour: number;
  readonly firstThisHour: number;
  /** From this address for whatever name, within the last 15 minutes. */
  readonly fromAddress: number;
  readonly firstFromAddress: number;
};

/**
 * For how many milliseconds no further try is taken. Five tries are free, then the wait doubles up to a quarter of an
 * hour; a hundred failures in an hour stop a name until the oldest is an hour old, and a hundred in a quarter of an hour
 * an address, behind which a whole office may sit, until the oldest is a quarter old. Nobody is locked out for good.
 */
export function loginDelay(failures: Failures, now: number): number {
  const growing =
    failures.fromHere < FREE_TRIES
      ? 0
      : failures.lastFromHere + Math.min(WINDOW_MS, FIRST_DELAY_MS * 2 ** (failures.fromHere - FREE_TRIES)) - now;
  const stop = failures.thisHour < STOP_AT ? 0 : failures.firstThisHour + HOUR_MS - now;
  const stopHere = failures.fromAddress < ADDRESS_STOP_AT ? 0 : failures.firstFromAddress + WINDOW_MS - now;
  return Math.max(0, growing, stop, stopHere);
}
