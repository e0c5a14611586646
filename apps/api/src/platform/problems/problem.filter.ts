import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type EventStore, VersionConflict } from '#event-store';
import type { CalledRequest } from '../access/current-caller.js';
import { Disclosure } from '../access/disclosure.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { TroubleLog } from '../queue/trouble-log.js';
import { languageOf, problemDetails } from './problem-details.js';
import { factsOf, isUnfit } from './problem-facts.js';

const OTHERS_AT_MOST = 10;

/** The one place where what was thrown becomes an answer: RFC 9457, a sentence in the reader's language, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');
  // While the database is away every request says the same: it is told once in a while.
  private readonly trouble = new TroubleLog('problem');

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly disclosure: Disclosure,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    return this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what fails before a route is reached: a body that is no JSON, an address that is none. */
  async answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const facts = factsOf(thrown);
    if (facts.status === 500 || isUnfit(thrown))
      this.log.error({ reference: request.id, error: thrown instanceof Error ? thrown.stack : String(thrown) });
    else if (facts.status > 500) this.trouble.warn(`answered ${facts.status} ${facts.code}`, thrown);
    const problem = problemDetails(facts, languageOf(request.headers), String(request.id));
    const others = thrown instanceof VersionConflict ? { others: await this.othersSince(thrown, request) } : {};
    if (facts.retryAfter) void reply.header('retry-after', facts.retryAfter);
    await reply
      .status(facts.status)
      .type('application/problem+json')
      .send({ ...problem, ...others });
  }

  /** What others did after the version that the caller had seen, the latest of it, as far as the caller may know. */
  private async othersSince({ stream, expected, actual }: VersionConflict, request: CalledRequest): Promise<object[]> {
    const { caller } = request;
    if (!caller) return [];
    const after = Math.max(expected, actual - OTHERS_AT_MOST);
    const events = await this.store
      .read(stream, { after })
      .then((since) => this.disclosure.of(caller, since.slice(-OTHERS_AT_MOST)))
      .catch(() => []);
    return events.map(({ type, data, version, position, recordedAt, by }) => ({
      type,
      data,
      version,
      position,
      recordedAt,
      capacity: by.capacity,
    }));
  }
}
