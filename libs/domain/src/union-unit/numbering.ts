import { type Applied, citing, type GuardRecord } from '../regulation/index.js';

/** R12: how terms are numbered from here on, as the rules in force have it; null: they are not known. */
export function numberedBy(ordinal: Applied<string> | null, inputs: GuardRecord['inputs']): GuardRecord[] {
  if (!ordinal) return [];
  const outcome = ordinal.value === null ? 'unknown' : 'held';
  return [{ ...citing(ordinal), inputs: { ...inputs, ordinal: ordinal.value }, outcome }];
}
