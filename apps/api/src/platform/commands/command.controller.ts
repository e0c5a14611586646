import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { day, instant, line, text, uuid } from '#contracts';
import { Access } from '../access/access.js';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Problem } from '../problems/problem.js';
import { CommandDesk } from './command-desk.js';
import type { Answer } from './command-request.js';
import { inspect } from './inspect.js';

/** What travels with every command beside its own data. */
export const envelope = z.strictObject({
  data: z.unknown(),
  /** The version of the stream that the person saw: another one is a conflict. */
  expectedVersion: z.number().int().min(0).optional(),
  /** When it took place, if not now. */
  occurredAt: instant.optional(),
  /** For what is told from a report. */
  source: z.strictObject({ title: line(), publishedOn: day.optional(), note: text(1000).optional() }).optional(),
  /** The post it is done in, when several would do. */
  post: uuid.optional(),
});

const key = z
  .string()
  .regex(/^[\x21-\x7e]{8,200}$/, { error: 'platform.malformed-key' })
  .optional();
const AHEAD_AT_MOST = 5 * 60_000;
const EARLIEST = Date.parse('1945-01-01T00:00:00Z');

/** The one door for commands: `POST /api/commands/<feature>.<verb-noun>`. It knows no feature by name. */
@Controller('api/commands')
export class CommandController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly access: Access,
  ) {}

  @Post(':type')
  @HttpCode(200)
  async give(
    @Param('type') type: string,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Answer> {
    inspect(body);
    const asked = envelope.parse(body);
    const given = key.parse(idempotencyKey);
    return this.desk.give({
      type,
      data: asked.data ?? {},
      by: async (contract, unit) => {
        if (contract.bySystem) throw new Problem(403, 'platform.by-system-only', { command: type });
        return this.access.actor(caller, contract.roles, unit, asked.post);
      },
      key: given && `${caller.account}:${given}`,
      expectedVersion: asked.expectedVersion,
      occurredAt: plausible(asked.occurredAt),
      source: asked.source ?? null,
    });
  }
}

function plausible(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  const time = Date.parse(at);
  if (time < EARLIEST || time > Date.now() + AHEAD_AT_MOST) {
    throw new Problem(422, 'platform.absurd-date', { at }, 'occurredAt');
  }
  return new Date(time).toISOString();
}
