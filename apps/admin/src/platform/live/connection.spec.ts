import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createConnection, type LiveEvent, type Turn } from './connection.js';

describe('the live connection', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('hands on what is told of a topic, and nothing of others', () => {
    const { connection, last } = world();
    const heard: LiveEvent[] = [];
    connection.subscribe('resource/tasks', (event) => heard.push(event));
    connection.connect();
    last().say('resource/tasks', told('resource/tasks', 7));
    last().say('resource/people', told('resource/people', 8));
    expect(heard.map(({ position }) => position)).toEqual([7]);
  });

  it('hands on what is subscribed to while it is open, until that is ended', () => {
    const { connection, last } = world();
    const heard: LiveEvent[] = [];
    const listener = (event: LiveEvent) => heard.push(event);
    connection.connect();
    connection.subscribe('resource/tasks', listener);
    last().say('resource/tasks', told('resource/tasks', 7));
    connection.unsubscribe('resource/tasks', listener);
    last().say('resource/tasks', told('resource/tasks', 8));
    expect(heard).toHaveLength(1);
  });

  it('comes back later and later, and at once no more than once', () => {
    const { connection, last, opened } = world();
    connection.connect();
    last().onerror?.();
    jest.advanceTimersByTime(999);
    expect(opened()).toBe(1);
    jest.advanceTimersByTime(1);
    expect(opened()).toBe(2);
    last().onerror?.();
    jest.advanceTimersByTime(1_999);
    expect(opened()).toBe(2);
    jest.advanceTimersByTime(1);
    expect(opened()).toBe(3);
  });

  it('says that something was missed when it comes back behind', () => {
    const { connection, last, turns } = world();
    connection.connect();
    last().say('ready', { position: 5 });
    last().onerror?.();
    jest.advanceTimersByTime(1_000);
    last().say('ready', { position: 5 });
    expect(turns).toEqual([]);
    last().onerror?.();
    jest.advanceTimersByTime(1_000);
    last().say('ready', { position: 9 });
    expect(turns).toEqual(['missed']);
  });

  it('says that something was missed between what was read first and its opening', () => {
    for (const [position, expected] of [
      [5, []],
      [6, ['missed']],
    ] as const) {
      const { connection, last, turns } = world();
      connection.readAt(7);
      connection.readAt(5);
      connection.connect();
      last().say('ready', { position });
      connection.readAt(1);
      expect(turns).toEqual(expected);
    }
  });

  it('says why the service ended it', () => {
    const { connection, last, turns } = world();
    connection.connect();
    last().say('end', { reason: 'signed-out' });
    expect(turns).toEqual(['signed-out']);
  });

  it('stays closed once it is closed', () => {
    const { connection, last, opened } = world();
    connection.connect();
    last().onerror?.();
    connection.close();
    jest.advanceTimersByTime(120_000);
    expect(opened()).toBe(1);
  });
});

function world() {
  const sources: Source[] = [];
  const turns: Turn[] = [];
  const connection = createConnection(
    () => {
      const source = new Source();
      sources.push(source);
      return source as unknown as EventSource;
    },
    (ms) => ms,
  );
  connection.onTurn((turn) => turns.push(turn));
  return { connection, turns, opened: () => sources.length, last: () => sources.at(-1) as Source };
}

/** The browser's side of a line, as far as it is used. */
class Source {
  onerror: (() => void) | null = null;
  private readonly listeners = new Map<string, (event: { data: string }) => void>();

  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.listeners.set(name, listener);
  }

  removeEventListener(name: string) {
    this.listeners.delete(name);
  }

  close() {
    this.listeners.clear();
  }

  say(name: string, data: object) {
    this.listeners.get(name)?.({ data: JSON.stringify(data) });
  }
}

function told(topic: string, position: number): LiveEvent {
  return { topic, type: 'updated', payload: { ids: ['a'] }, position };
}
