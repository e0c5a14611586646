/** Somebody's time as chair of a unit, as the register of posts has it. */
export type ChairTime = {
  readonly person: string;
  readonly from: string | null;
  /** The congress that the post came from. */
  readonly congress: string | null;
  readonly left: boolean;
};

/** F19: who was chair last, before anybody whom this congress brings in; null: nobody is known. */
export function previousChair(times: readonly ChairTime[], congress: string): string | null {
  const [last] = times
    .filter((time) => time.congress !== congress)
    .toSorted((a, b) => Number(a.left) - Number(b.left) || (b.from ?? '').localeCompare(a.from ?? ''));
  return last?.person ?? null;
}
