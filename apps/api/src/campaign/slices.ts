const AT_A_TIME = 200;

/** So many ids, a bearable number at a time. */
export function slices(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / AT_A_TIME);
  return Array.from({ length: count }, (_, i) => ids.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME));
}
