import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { compressLongAnswer } from './compressed-answers.js';

const long = JSON.stringify(Array.from({ length: 1_000 }, (_, nth) => ({ name: `Công đoàn ${nth}` })));

describe('a long answer', () => {
  it('goes out as gzip to whoever takes that', async () => {
    const { answer, headers } = await answered(long, 'gzip, deflate, br');
    expect(gunzipSync(answer as Buffer).toString()).toBe(long);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  });

  it.each([undefined, 'identity', 'gzip;q=0'])('goes out as it is to whoever takes %s', async (accepted) => {
    const { answer, headers } = await answered(long, accepted);
    expect(answer).toBe(long);
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('that is no text of ours is left alone', async () => {
    expect((await answered(long, 'gzip', 'text/event-stream')).answer).toBe(long);
  });

  it('is not a short one', async () => {
    expect((await answered('{"id":1}', 'gzip')).answer).toBe('{"id":1}');
  });
});

async function answered(body: string, accepted: string | undefined, type = 'application/json; charset=utf-8') {
  const headers: { [name: string]: unknown } = { 'content-type': type };
  const reply = {
    getHeader: (name: string) => headers[name],
    hasHeader: (name: string) => name in headers,
    header(name: string, value: unknown) {
      headers[name] = value;
      return this;
    },
    removeHeader: (name: string) => delete headers[name],
  };
  const request = { headers: { 'accept-encoding': accepted } };
  const answer = await compressLongAnswer(request as unknown as FastifyRequest, reply as unknown as FastifyReply, body);
  return { answer, headers };
}
