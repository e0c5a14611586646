import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { Rejection } from '#decider';
import { type EventStore, KeyReused, StoreBusy, StoreUnavailable, VersionConflict } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { veil } from '../views/veil.js';
import { Problem } from './problem.js';
import { languageOf, type ProblemDetails, type ProblemFacts, problemDetails } from './problem-details.js';

/** The one place where what was thrown becomes an answer: RFC 9457, a sentence in the reader's language, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const facts = factsOf(thrown);
    if (facts.status >= 500)
      this.log.error({ reference: request.id, error: thrown instanceof Error ? thrown.stack : String(thrown) });
    const problem: ProblemDetails & { others?: unknown } = problemDetails(
      facts,
      languageOf(request.headers),
      String(request.id),
    );
    if (thrown instanceof VersionConflict) problem.others = await this.othersSince(thrown);
    if (facts.retryAfter) void reply.header('retry-after', facts.retryAfter);
    await reply.status(facts.status).type('application/problem+json').send(problem);
  }

  /** What the other person did: the events after the version that the caller had seen. */
  private async othersSince({ stream, expected }: VersionConflict): Promise<unknown> {
    const events = await veil(this.store, await this.store.read(stream, { after: expected })).catch(() => []);
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

function factsOf(thrown: unknown): ProblemFacts {
  if (thrown instanceof Rejection) {
    const { code, inputs, field, rule } = thrown;
    return { status: 409, code, inputs, field, rule };
  }
  if (thrown instanceof Problem) {
    const { status, code, inputs, field } = thrown;
    const retryAfter = typeof inputs['retryAfter'] === 'number' ? inputs['retryAfter'] : undefined;
    return { status, code, inputs, field, ...(retryAfter ? { retryAfter } : {}) };
  }
  if (thrown instanceof VersionConflict) {
    return { status: 409, code: 'platform.conflict', inputs: { expected: thrown.expected, actual: thrown.actual } };
  }
  if (thrown instanceof ZodError)
    return { status: 422, code: 'platform.malformed', inputs: {}, errors: fieldErrors(thrown) };
  if (thrown instanceof KeyReused) return { status: 422, code: 'platform.key-reused', inputs: {} };
  if (thrown instanceof StoreBusy) return { status: 503, code: 'platform.busy', inputs: {}, retryAfter: 1 };
  if (thrown instanceof StoreUnavailable)
    return { status: 503, code: 'platform.store-unavailable', inputs: {}, retryAfter: 5 };
  return ofFramework(thrown);
}

function ofFramework(thrown: unknown): ProblemFacts {
  const status =
    thrown instanceof HttpException
      ? thrown.getStatus()
      : Number((thrown as { statusCode?: number })?.statusCode ?? 500);
  if (status === 404) return { status, code: 'platform.no-such-page', inputs: {} };
  if (status === 413) return { status, code: 'platform.too-large', inputs: {} };
  if (status === 401) return { status, code: 'access.signed-out', inputs: {} };
  if (status === 403) return { status, code: 'access.forbidden', inputs: {} };
  if (status === 429) return { status, code: 'access.too-many', inputs: {} };
  if (status >= 400 && status < 500) return { status, code: 'platform.bad-request', inputs: {} };
  if (isLostDatabase(thrown)) return { status: 503, code: 'platform.store-unavailable', inputs: {}, retryAfter: 5 };
  return { status: 500, code: 'platform.accident', inputs: {} };
}

function fieldErrors(error: ZodError): { [field: string]: string } {
  const errors: { [field: string]: string } = {};
  for (const issue of error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [''];
    for (const key of unknown) {
      const path = [...issue.path, key].filter((part) => part !== '').join('.');
      errors[path] ??= messageOf(issue);
    }
  }
  return errors;
}

function messageOf(issue: ZodError['issues'][number]): string {
  return /^[a-z-]+\.[a-z-]+$/.test(issue.message) ? issue.message : `platform.field-${issue.code.replaceAll('_', '-')}`;
}

// Connection failures (class 08), shutting down (57P0x), full disk (53100), and what the driver says of a lost socket.
function isLostDatabase(thrown: unknown): boolean {
  const code = String((thrown as { code?: unknown })?.code ?? '');
  return (
    /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(String(thrown))
  );
}
