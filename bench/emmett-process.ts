import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type EmmettAsked =
  | { do: 'append'; inFlight: number; milliseconds: number; eventsAStream: number }
  | { do: 'fill'; streams: number; eventsAStream: number }
  | { do: 'read'; streams: number; eventsAStream: number; milliseconds: number }
  | { do: 'project'; collection: string; events: number };

/** Emmett on the same server, in a child process; answers with works per second. */
export async function startEmmett(url: string): Promise<{ ask(asked: EmmettAsked): Promise<number>; stop(): void }> {
  const child = fork(join(import.meta.dirname, 'emmett.js'), [url]);
  const answer = () =>
    Promise.race([
      once(child, 'message').then(([figure]) => figure as number),
      once(child, 'exit').then(([code]) => {
        throw new Error(`the process of Emmett ended with ${code}`);
      }),
    ]);
  await answer();
  return {
    ask(asked) {
      child.send(asked);
      return answer();
    },
    stop: () => child.disconnect(),
  };
}
