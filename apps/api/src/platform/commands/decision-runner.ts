import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Asked, decide, fold, type Happened, idOf, Rejection, streamOf } from '#decider';
import { type Append, type Appended, type EventStore, KeyReused, PersonErased, VersionConflict } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { Seal } from '../event-store/seal.js';
import { Bell } from '../queue/bell.js';
import { Alone } from './alone.js';
import type { Answer, CommandRequest } from './command-request.js';
import type { Feature, Gathering } from './feature.js';
import { foldedBy } from './folded-by.js';
import { InTurn } from './in-turn.js';
import { Looking } from './looking.js';
import { type Loaded, StateCache } from './state-cache.js';

const TRIES = 12;
const LONGEST_PAUSE_MS = 200;

/**
 * Runs one decision: gathers facts, decides, appends, rings the bell. A lost race is decided again on what is there now:
 * those of one process take turns on a stream, so that they race with other processes only.
 */
@Injectable()
export class DecisionRunner {
  private readonly turns = new InTurn();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly states: StateCache,
    private readonly looking: Looking,
    private readonly seal: Seal,
    private readonly alone: Alone,
    private readonly bell: Bell,
  ) {}

  run(feature: Feature, request: CommandRequest): Promise<Answer> {
    const name = feature.alone[request.type]?.(gathering(request) as Gathering<never>);
    return name ? this.alone.while(name, () => this.takeTurn(feature, request)) : this.takeTurn(feature, request);
  }

  // Whoever names a version learns at once that somebody was faster.
  private takeTurn(feature: Feature, request: CommandRequest): Promise<Answer> {
    if (request.expectedVersion !== undefined) return this.tryRun(feature, request);
    return this.turns.while(streamName(feature, request), () => this.tryRun(feature, request));
  }

  private async tryRun(feature: Feature, request: CommandRequest): Promise<Answer> {
    for (let turn = 1; ; turn += 1) {
      const loaded = await this.states.load(feature.decider, request.id, { fresh: turn > 1 });
      try {
        if (differs(request, loaded))
          throw new VersionConflict(streamName(feature, request), request.expectedVersion ?? 0, loaded.version);
        const appended = await this.decideAndAppend(feature, request, loaded);
        if (!appended.repeated) this.bell.ring(appended.position);
        return { ...appended, id: idOf(appended.stream) };
      } catch (error) {
        if (error instanceof KeyReused) return this.answeredBare(request);
        if (!mayBeStale(error)) throw error;
        this.states.drop(streamName(feature, request));
        if (mayTryAgain(error, request, loaded) && turn < TRIES) {
          if (loaded.fresh) await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** turn));
          continue;
        }
        // A retry of a command that was accepted finds its own effect in the way: the first answer stands.
        const before = await this.answered(request);
        if (before) return before;
        throw error;
      }
    }
  }

  private async decideAndAppend(feature: Feature, request: CommandRequest, loaded: Loaded): Promise<Appended> {
    const { decider } = feature;
    const asked: Asked = { ...gathering(request), facts: await this.factsFor(feature, request) };
    const happened = decide(decider, asked, loaded.state) as readonly Happened[];
    const stream = streamName(feature, request);
    const { events, sealed } = await this.seal.events(stream, happened);
    const state: unknown = fold(decider, events, loaded.state);
    const append: Append = {
      stream,
      expected: loaded.version,
      unit: loaded.unit ?? request.unit,
      events,
      sealed,
      meta: { command: request.type, at: request.at, by: request.by, source: request.source },
      key: request.key,
      fingerprint: request.fingerprint && this.store.keyRing.mark(request.fingerprint),
      state,
      stateOf: foldedBy,
    };
    const appended = await this.store.append(append);
    if (!appended.repeated && events.length > 0) {
      this.states.keep(stream, { version: appended.version, unit: append.unit, state });
    }
    return appended;
  }

  private async factsFor(feature: Feature, request: CommandRequest): Promise<object> {
    const gather = feature.facts[request.type];
    return gather ? gather(gathering(request) as Gathering<never>, this.looking) : {};
  }

  private async answered(request: CommandRequest): Promise<Answer | undefined> {
    const { key, fingerprint = '' } = request;
    if (!key) return undefined;
    try {
      return repeated(await this.store.answered(key, this.store.keyRing.mark(fingerprint)));
    } catch (error) {
      if (error instanceof KeyReused) return this.answeredBare(request);
      throw error;
    }
  }

  /** The answer under a receipt from before fingerprints were keyed; refuses another wish under the same key. */
  private async answeredBare({ key = '', fingerprint = '' }: CommandRequest): Promise<Answer> {
    const answer = repeated(await this.store.answered(key, fingerprint));
    if (!answer) throw new KeyReused(key);
    return answer;
  }
}

function repeated(before: Appended | undefined): Answer | undefined {
  return before && { ...before, id: idOf(before.stream), repeated: true };
}

function gathering({ type, id, unit, data, by, at, source }: CommandRequest): Gathering<object> {
  return { type, id, unit, data, by, at, source };
}

function streamName(feature: Feature, request: CommandRequest): string {
  return streamOf(feature.decider.name, request.id);
}

function differs(request: CommandRequest, loaded: Loaded): boolean {
  return request.expectedVersion !== undefined && request.expectedVersion !== loaded.version;
}

type Stale = Rejection | VersionConflict | PersonErased;

function mayBeStale(error: unknown): error is Stale {
  return error instanceof Rejection || error instanceof VersionConflict || error instanceof PersonErased;
}

// A refusal on a kept state may only mean that the state was stale; a conflict with a version that the caller named is theirs.
function mayTryAgain(error: Stale, request: CommandRequest, loaded: Loaded): boolean {
  if (!loaded.fresh) return true;
  return error instanceof VersionConflict && request.expectedVersion === undefined;
}
