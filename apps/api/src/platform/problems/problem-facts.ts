import { HttpException } from '@nestjs/common';
import { ZodError } from 'zod';
import { Rejection } from '#decider';
import { KeyReused, PersonErased, StoreBusy, StoreUnavailable, VersionConflict } from '#event-store';
import { codeOf } from '../database/trouble.js';
import { Problem } from './problem.js';
import type { ProblemFacts } from './problem-details.js';

/** What is to be said of something thrown. */
export function factsOf(thrown: unknown): ProblemFacts {
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
  if (thrown instanceof PersonErased) return { status: 409, code: 'person.erased', inputs: {} };
  if (thrown instanceof ZodError)
    return { status: 422, code: 'platform.malformed', inputs: {}, errors: fieldErrors(thrown) };
  if (thrown instanceof KeyReused) return { status: 422, code: 'platform.key-reused', inputs: {} };
  if (thrown instanceof StoreBusy) return busy;
  if (thrown instanceof StoreUnavailable) return codeOf(thrown.cause) === DISK_FULL ? full : unavailable;
  return ofFramework(thrown);
}

const DISK_FULL = '53100';
const busy: ProblemFacts = { status: 503, code: 'platform.busy', inputs: {}, retryAfter: 1 };
const unavailable: ProblemFacts = { status: 503, code: 'platform.store-unavailable', inputs: {}, retryAfter: 5 };
const full: ProblemFacts = { status: 507, code: 'platform.disk-full', inputs: {}, retryAfter: 30 };

function ofFramework(thrown: unknown): ProblemFacts {
  const status =
    thrown instanceof HttpException
      ? thrown.getStatus()
      : Number((thrown as { statusCode?: number })?.statusCode ?? 500);
  if (status === 404) return { status, code: 'platform.no-such-page', inputs: {} };
  if (status === 413) return { status, code: 'platform.too-large', inputs: {} };
  if (status === 415) return { status, code: 'platform.unsupported-content', inputs: {} };
  if (status === 401) return { status, code: 'access.signed-out', inputs: {} };
  if (status === 403) return { status, code: 'access.forbidden', inputs: {} };
  if (status === 429) return { status, code: 'access.too-many', inputs: {} };
  if (status >= 400 && status < 500) return { status, code: 'platform.bad-request', inputs: {} };
  return ofDatabase(thrown) ?? { status: 500, code: 'platform.accident', inputs: {} };
}

// Class 22: a value of the caller's that a door let through and no column takes. Class 08 and 57P: the connection; 53: no room or no connection left. 57014, 55P03, 40: asked for too long, or in one
// another's way; 42P01: a view whose table a worker has yet to build.
function ofDatabase(thrown: unknown): ProblemFacts | undefined {
  const code = codeOf(thrown);
  if (code === DISK_FULL || code === 'ENOSPC') return full;
  if (/^(08|57P|53|58)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code)) return unavailable;
  if (isUnfit(thrown)) return { status: 422, code: 'platform.malformed', inputs: {} };
  if (/^(57014|55P03|25P03|40P01|40001|42P01)$/.test(code)) return busy;
  const lost =
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|connection error and is not queryable|Client was closed/;
  return lost.test(String(thrown)) ? unavailable : undefined;
}

/** Whether the database met a value that it cannot take: a door should have turned it back. */
export function isUnfit(thrown: unknown): boolean {
  return codeOf(thrown).startsWith('22');
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
