import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type CommandContract, streamField } from '#contracts';
import { streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { Problem } from '../problems/problem.js';

/** Finds the unit that a command concerns: its stream's, or for a new stream the one its body points to. */
@Injectable()
export class Address {
  // A stream stays with its unit for ever, so what is known stays true.
  private readonly units = new LRUCache<string, string>({ max: 50_000 });

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async unitOf(
    feature: string,
    id: string,
    contract: CommandContract,
    body: { readonly [field: string]: unknown },
  ): Promise<string> {
    const known = await this.known(feature, id);
    if (known) return known;
    if (!contract.begins) throw new Problem(404, 'platform.not-found', { feature, id }, streamField(feature));
    const within = contract.within;
    if (!within) return id;
    if (within === 'unit') return this.existing('union-unit', body['unit'] as string, 'unit');
    const field = streamField(within);
    return this.existing(within, body[field] as string, field);
  }

  private async existing(feature: string, id: string, field: string): Promise<string> {
    const unit = await this.known(feature, id);
    if (!unit) throw new Problem(404, 'platform.not-found', { feature, id }, field);
    return unit;
  }

  private async known(feature: string, id: string): Promise<string | undefined> {
    const stream = streamOf(feature, id);
    const unit = this.units.get(stream) ?? (await this.store.stream(stream))?.unit;
    if (unit) this.units.set(stream, unit);
    return unit;
  }
}
