import { isRecord } from '../shape/tidy.js';

/** A rule that was applied when something happened, as the event kept it. */
export type KeptGuard = {
  readonly rule: string;
  readonly ruleSet: string;
  readonly mark: string;
  readonly inputs: { readonly [name: string]: unknown };
  readonly outcome: 'held' | 'broken' | 'unknown' | 'excused';
};

/** The rules that an event says were applied. */
export function guardsOf(data: { readonly [field: string]: unknown }): readonly KeptGuard[] {
  const { guards } = data;
  return Array.isArray(guards) ? guards.filter(isGuard) : [];
}

function isGuard(value: unknown): value is KeptGuard {
  return isRecord(value) && typeof value['rule'] === 'string' && isRecord(value['inputs']);
}
