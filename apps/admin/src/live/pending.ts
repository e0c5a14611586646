/** Gathers names for a while and hands them on together: a burst of news is one reading anew. */
export function createPending(flush: (names: ReadonlySet<string>) => void, quiet: number, longest: number) {
  let names = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;

  function send() {
    clearTimeout(timer);
    const all = names;
    names = new Set();
    since = undefined;
    if (all.size > 0) flush(all);
  }

  return {
    add(name: string, now: number = Date.now()) {
      names.add(name);
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(send, Math.max(0, Math.min(quiet, since + longest - now)));
    },
    clear() {
      clearTimeout(timer);
      names = new Set();
      since = undefined;
    },
  };
}
