/** What the service says of a topic, as ra-realtime has it: `resource/<view>` or `resource/<view>/<id>`. */
export type LiveEvent = {
  readonly topic: string;
  readonly type: 'created' | 'updated' | 'deleted';
  readonly payload: { readonly ids: readonly string[]; readonly many?: boolean };
  readonly position: number;
};

/** `missed`: something happened that was not told one by one. `signed-out`, `posts-changed`: who is here has changed. */
export type Turn = 'missed' | 'signed-out' | 'posts-changed';

type Listener = (event: LiveEvent) => void;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** One open line to the service, which comes back by itself, each time a little later. */
export function createConnection(open: () => EventSource, wait: (ms: number) => number = withChance) {
  const listeners = new Map<string, Set<Listener>>();
  const turns = new Set<(turn: Turn) => void>();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** The position heard of last; before the line first opened, the earliest that anything was read at. */
  let heard: number | null = null;
  let wasOpen = false;

  function connect() {
    if (source) return;
    clearTimeout(timer);
    source = open();
    source.addEventListener('ready', (event) => {
      failures = 0;
      wasOpen = true;
      const { position } = read<{ position: number }>(event);
      if (heard !== null && position > heard) turn('missed');
      heard = Math.max(heard ?? 0, position);
    });
    source.addEventListener('refetch', () => turn('missed'));
    source.addEventListener('end', (event) => {
      const { reason } = read<{ reason: string }>(event);
      if (reason === 'signed-out' || reason === 'posts-changed') turn(reason);
      again();
    });
    source.onerror = again;
    for (const topic of listeners.keys()) source.addEventListener(topic, hear);
  }

  function again() {
    close();
    failures += 1;
    timer = setTimeout(connect, wait(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1))));
  }

  function close() {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  function hear(message: MessageEvent<string>) {
    const event = read<LiveEvent>(message);
    heard = Math.max(heard ?? 0, event.position);
    for (const listener of listeners.get(event.topic) ?? []) listener(event);
  }

  function turn(which: Turn) {
    for (const listener of turns) listener(which);
  }

  return {
    connect,
    close,
    /** Something was read at a position of the log: until the line opens, nobody tells what came after it. */
    readAt(position: number) {
      if (!wasOpen) heard = Math.min(heard ?? position, position);
    },
    subscribe(topic: string, listener: Listener) {
      const known = listeners.get(topic);
      if (known) known.add(listener);
      else {
        listeners.set(topic, new Set([listener]));
        source?.addEventListener(topic, hear);
      }
    },
    unsubscribe(topic: string, listener: Listener) {
      const known = listeners.get(topic);
      known?.delete(listener);
      if (known?.size !== 0) return;
      listeners.delete(topic);
      source?.removeEventListener(topic, hear);
    },
    onTurn(listener: (turn: Turn) => void) {
      turns.add(listener);
      return () => turns.delete(listener);
    },
  };
}

function read<Data>({ data }: MessageEvent<string>): Data {
  return JSON.parse(data) as Data;
}

// Not all pages come back at once after the service was away.
function withChance(ms: number): number {
  return ms * (0.5 + Math.random());
}
