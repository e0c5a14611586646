import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HealthController } from './health.controller.js';
import { BEHIND, type HealthPart } from './health-part.js';

const well: HealthPart = { name: 'database', check: async () => 1 };
const ill: HealthPart = { name: 'queue', check: () => Promise.reject(new Error('gone')) };
const silent: HealthPart = { name: 'event-store', check: () => new Promise(() => undefined) };

beforeAll(() => Logger.overrideLogger(false));

describe('readiness', () => {
  it('is given when every part answers', async () => {
    expect(await ask([well])).toEqual({ code: 200, body: { status: 'ready', parts: { database: 'answers' } } });
  });

  it('is refused when one part fails, and names it', async () => {
    expect(await ask([well, ill])).toEqual({
      code: 503,
      body: { status: 'not-ready', parts: { database: 'answers', queue: 'silent' } },
    });
  });

  it('is given when a part is behind, and names it', async () => {
    const behind: HealthPart = { name: 'followers', check: async () => BEHIND };
    expect(await ask([well, behind])).toEqual({
      code: 200,
      body: { status: 'ready', parts: { database: 'answers', followers: 'behind' } },
    });
  });

  it('does not wait for ever', async () => {
    expect((await ask([silent])).code).toBe(503);
  });

  it('is refused from the moment in which the process begins to stop', async () => {
    expect(await ask([well], (health) => health.beforeApplicationShutdown())).toMatchObject({
      code: 503,
      body: { status: 'stopping' },
    });
  });
});

async function ask(parts: HealthPart[], first: (health: HealthController) => void = () => undefined) {
  let code = 200;
  const reply = { status: (status: number) => (code = status) } as unknown as FastifyReply;
  const health = new HealthController(parts);
  first(health);
  const body = await health.ready(reply);
  return { code, body };
}
