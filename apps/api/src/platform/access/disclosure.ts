import { Inject, Injectable } from '@nestjs/common';
import { personalFields } from '#contracts';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { eventsAt } from '../event-store/events-at.js';
import { Access } from './access.js';
import type { Caller } from './caller.js';
import { veil } from './veil.js';

/** Shows events to a caller: a blind count veiled, a person by name, and the person's details to those who keep them. */
@Injectable()
export class Disclosure {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly access: Access,
  ) {}

  /** What the caller may know of these events, which are sealed and of units of the caller's; `upTo`: as of this position. */
  async of(caller: Caller, sealed: readonly Recorded[], upTo?: number): Promise<Recorded[]> {
    const personal = sealed.filter(({ type }) => personalFields[type]).map(({ position }) => position);
    const revealed = new Map(
      (await eventsAt(this.store, personal, { reveal: true })).map((event) => [event.position, event]),
    );
    const shown = await Promise.all(
      sealed.map((event) => this.withPerson(caller, event, revealed.get(event.position) ?? event)),
    );
    return veil(this.store, shown, upTo);
  }

  private async withPerson(caller: Caller, sealed: Recorded, revealed: Recorded): Promise<Recorded> {
    const rule = personalFields[sealed.type];
    if (!rule || (await this.access.mayAsk(caller, { roles: rule.keepers }, sealed.unit))) return revealed;
    const known = revealed.data as { readonly [field: string]: unknown };
    return { ...sealed, data: { ...sealed.data, ...Object.fromEntries(rule.open.map((name) => [name, known[name]])) } };
  }
}
