import { hash } from 'node:crypto';
import { canonical } from '#ledger';
import type { Given } from './command-desk.js';

/** Hash of what was asked under an idempotency key: the same key with another wish is a mistake of the caller. */
export function fingerprintOf({ type, data, expectedVersion, occurredAt, source }: Given): string {
  const asked = {
    type,
    data,
    expectedVersion: expectedVersion ?? null,
    occurredAt: occurredAt ?? null,
    source: source ? { ...source } : null,
  };
  return hash('sha256', canonical(asked), 'base64url');
}
