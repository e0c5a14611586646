import { Inject, Injectable } from '@nestjs/common';
import { personalFields } from '#contracts';
import type { Happened } from '#decider';
import type { EventStore, Sealed } from '#event-store';
import { EVENT_STORE } from './event-store.token.js';

/** Takes personal values out of events before they are appended, for the fields that the contracts mark as personal. */
@Injectable()
export class Seal {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async events(
    stream: string,
    happened: readonly Happened[],
  ): Promise<{ events: readonly Happened[]; sealed: readonly Sealed[] }> {
    if (!happened.some(({ type }) => personalFields[type])) return { events: happened, sealed: [] };
    return this.store.keyRing.seal(happened, personalFields, stream);
  }
}
