import { createHmac } from 'node:crypto';
import { canonical } from '#ledger';

/** Binds to a value without telling it: without the salt nobody can find the value by guessing. */
export function commitment(salt: Uint8Array, value: unknown): string {
  return createHmac('sha256', salt).update(canonical(value)).digest('base64url');
}

/** What stands in an event in the place of a personal value. */
export type Committed = { readonly commit: string };

export function isCommitted(value: unknown): value is Committed {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    'commit' in value &&
    typeof value.commit === 'string' &&
    /^[\w-]{43}$/.test(value.commit)
  );
}
