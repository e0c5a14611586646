const PATIENCE_MS = 2000;

/** Waits for the work, but not for long: a queue server that is away must not hold up the stop. Never rejects. */
export async function soon(work: Promise<unknown> | undefined): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    late = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work?.catch(() => undefined), patience]);
  clearTimeout(late);
}
