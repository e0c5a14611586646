import { connect, createServer, type Socket } from 'node:net';

/** What happens to the next append that passes: its answer is lost after the commit, or it never arrives. */
export type Fault = 'answer lost' | 'request lost';

export type Proxy = {
  readonly url: string;
  readonly struck: Readonly<Record<Fault, number>>;
  strikeNext(fault: Fault | undefined): void;
  close(): Promise<void>;
};

/** Stands between the store and its server and cuts the connection under an append. */
export async function proxyTo(server: string): Promise<Proxy> {
  const target = new URL(server);
  const sockets = new Set<Socket>();
  const struck = { 'answer lost': 0, 'request lost': 0 };
  let armed: Fault | undefined;

  const listener = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    let losing = false;
    const cut = (fault: Fault) => {
      struck[fault]++;
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (chunk) => {
      if (armed && chunk.includes(APPEND)) {
        const fault = armed;
        armed = undefined;
        if (fault === 'request lost') return cut(fault);
        losing = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (!losing) client.write(chunk);
      else if (chunk.subarray(-READY.length).equals(READY)) cut('answer lost');
    });
    for (const [socket, peer] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => peer.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = new URL(server);
  url.hostname = '127.0.0.1';
  url.port = String((listener.address() as { port: number }).port);
  return {
    url: url.href,
    struck,
    strikeNext(fault) {
      armed = fault;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

/** The prepared statement's name, as Bind carries it: an empty portal, then the name. */
const APPEND = Buffer.from('\0append\0');
/** ReadyForQuery, outside a transaction: sent after the commit. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
