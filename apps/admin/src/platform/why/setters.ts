/** What a row was from one event to the next. */
export type RowVersion = {
  readonly since: number;
  readonly until: number | null;
  readonly type: string | null;
  readonly recordedAt: string | null;
  readonly row: { readonly id: string; readonly [field: string]: unknown };
};

/** The versions that gave a field another value than it had before, the newest first. */
export function settersOf(versions: readonly RowVersion[], field: string): readonly RowVersion[] {
  return versions.filter(({ row }, place) => {
    const before = versions[place + 1]?.row[field] ?? null;
    return JSON.stringify(row[field] ?? null) !== JSON.stringify(before);
  });
}
