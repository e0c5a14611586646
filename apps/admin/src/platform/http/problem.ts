import { HttpError } from 'react-admin';

/** What the other person did, as a conflict tells it. */
export type OtherEvent = {
  readonly type: string;
  readonly data: { readonly [field: string]: unknown };
  readonly version: number;
  readonly position: number;
  readonly recordedAt: string;
  readonly capacity: string;
};

/** A refusal as the service words it (RFC 9457), in the language of the reader. */
export type Problem = {
  readonly title: string;
  readonly mend: string;
  readonly code: string;
  readonly status: number;
  readonly inputs: { readonly [name: string]: unknown };
  readonly reference: string;
  readonly field?: string;
  readonly rule?: string;
  readonly ruleSet?: string;
  readonly mark?: string;
  readonly errors?: { readonly [path: string]: string };
  readonly others?: readonly OtherEvent[];
};

/** The refusal inside what a request threw; undefined for anything else. */
export function problemIn(thrown: unknown): Problem | undefined {
  const body: unknown = thrown instanceof HttpError ? thrown.body : undefined;
  return isProblem(body) ? body : undefined;
}

/** An error as react-admin expects it; a field that stands in the way is named in `body.errors`. */
export function problemError(problem: Problem): HttpError {
  const errors = { ...problem.errors };
  if (problem.field) errors[problem.field] ??= problem.title;
  return new HttpError([problem.title, problem.mend].filter(Boolean).join(' '), problem.status, { ...problem, errors });
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}
