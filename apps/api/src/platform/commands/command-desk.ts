import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v7 as uuid } from 'uuid';
import { type CommandContract, commands, featureOfCommand, streamField } from '#contracts';
import type { Actor, Source } from '#decider';
import { Problem } from '../problems/problem.js';
import { Address } from './address.js';
import type { Answer } from './command-request.js';
import { Features } from './features.js';
import { fingerprintOf } from './fingerprint.js';

/** A command as it is asked for, by a person at the door or by a process. */
export type Given = {
  readonly type: string;
  readonly data: unknown;
  /** Names who acts, once the unit of the stream is known: throws when nobody here may. */
  readonly by: Actor | ((contract: CommandContract, unit: string) => Promise<Actor>);
  readonly key?: string | undefined;
  readonly expectedVersion?: number | undefined;
  readonly occurredAt?: string | undefined;
  readonly source?: Source | null | undefined;
};

/** Takes a command in: known, well formed, addressed, allowed; then the command bus has it. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly features: Features,
    private readonly address: Address,
  ) {}

  async give(given: Given): Promise<Answer> {
    const contract = commands.get(given.type);
    if (!contract) throw new Problem(404, 'platform.unknown-command', { command: given.type });
    const name = featureOfCommand(given.type);
    const field = streamField(name);
    const body = contract.body.parse(contract.begins ? withId(field, contract, given.data) : given.data) as Body;
    const id = body[field] as string;
    const unit = await this.address.unitOf(name, id, contract, body);
    const by = typeof given.by === 'function' ? await given.by(contract, officeOf(contract, unit, body)) : given.by;
    const { [field]: _stream, unit: _unit, ...data } = body;
    const { command: Command } = this.features.named(name);
    return this.bus.execute<InstanceType<typeof Command>, Answer>(
      new Command({
        type: given.type,
        id,
        unit,
        data,
        by,
        at: given.occurredAt ?? new Date().toISOString(),
        source: given.source ?? null,
        expectedVersion: given.expectedVersion,
        key: given.key,
        fingerprint: given.key ? fingerprintOf(given) : undefined,
      }),
    );
  }
}

type Body = { readonly [field: string]: unknown };

// A stream of which there is one for each congress takes the congress's id, whatever the caller wrote.
function withId(field: string, contract: CommandContract, data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const body = data as Body;
  if (contract.oneFor) return { ...body, [field]: body[streamField(contract.oneFor)] };
  return field in body ? body : { ...body, [field]: uuid() };
}

/** The unit whose officers may ask: the stream's own, or the one above a unit that is being made. */
function officeOf(contract: CommandContract, unit: string, body: Body): string {
  return contract.under ? ((body[contract.under] as string | null) ?? unit) : unit;
}
