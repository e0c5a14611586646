let lost = false;
const listeners = new Set<() => void>();

/** Whether the service no longer knows who works here; the page stays as it is meanwhile. */
export const sessionLost = {
  now: (): boolean => lost,
  raise: (): void => tell(true),
  settle: (): void => tell(false),
  listen(changed: () => void): () => void {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

function tell(now: boolean): void {
  if (lost === now) return;
  lost = now;
  for (const changed of listeners) changed();
}
