import type { IncomingHttpHeaders } from 'node:http';
import type { Inputs, RuleRef } from '#decider';
import { refusalWords, sayRefusal } from '#vocabulary';

export type ProblemFacts = {
  readonly status: number;
  readonly code: string;
  readonly inputs: Inputs;
  readonly field?: string | null;
  readonly rule?: RuleRef | null;
  readonly errors?: { readonly [field: string]: string };
  readonly retryAfter?: number;
};

/** RFC 9457, with what a console needs to put the sentence beside its field. */
export type ProblemDetails = {
  type: string;
  title: string;
  status: number;
  code: string;
  mend: string;
  inputs: Inputs;
  reference: string;
  field?: string;
  rule?: string;
  ruleSet?: string;
  /** How sure we are of the rule. */
  mark?: string;
  /** Field path → sentence. */
  errors?: { [field: string]: string };
};

export type Language = 'vi' | 'en';

/** Vietnamese unless the reader asks for English first. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi';
}

export function problemDetails(facts: ProblemFacts, language: Language, reference: string): ProblemDetails {
  const { says, mend } = sayRefusal(facts.code, facts.inputs, language);
  return {
    type: `urn:ky-yeu:problem:${facts.code}`,
    title: says,
    status: facts.status,
    code: facts.code,
    mend,
    inputs: facts.inputs,
    reference,
    ...(facts.field ? { field: facts.field } : {}),
    ...(facts.rule ? facts.rule : {}),
    ...(facts.errors ? { errors: sentences(facts.errors, language) } : {}),
  };
}

function sentences(errors: { readonly [field: string]: string }, language: Language): { [field: string]: string } {
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, refusalWords(code).says[language]]));
}
