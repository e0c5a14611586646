import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerUnreadableBytes } from './malformed-request.js';

let server: Server;

beforeAll(async () => {
  server = createServer({ headersTimeout: 100, connectionsCheckingInterval: 20 }, (_, response) => response.end());
  server.on('clientError', answerUnreadableBytes).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => void server.close());

describe('a connection', () => {
  it('on which nothing comes is closed without a word', async () => {
    expect(await answerTo('')).toBe('');
  });

  it('on which the request stops coming is told so', async () => {
    const answer = await answerTo('GET / HTTP/1.1\r\nhost: here\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('"code":"platform.too-slow"');
  });

  it('on which something else comes is told that it cannot be read', async () => {
    const answer = await answerTo('\u0000\u0001 hello\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"platform.bad-request"');
  });
});

async function answerTo(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  if (bytes) socket.write(bytes);
  return text(socket);
}
