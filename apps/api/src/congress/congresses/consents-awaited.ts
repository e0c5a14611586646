import type { GuardRecord } from '#domain/regulation';
import type { CongressRow } from './row.js';

type Awaited = CongressRow['consentsAwaited'];

/** Once it opens or ends, a congress waits for no consent. */
export const nothingAwaited = { consentsAwaited: [] } satisfies Partial<CongressRow>;

/** What waits for consent when guards have looked for it: what they found given waits no more, what they did not does. */
export function awaitedAfter(
  { consentsAwaited }: CongressRow,
  matter: Awaited[number],
  guards: readonly GuardRecord[],
): Awaited {
  switch (consentIn(guards, matter)) {
    case true:
      return without(consentsAwaited, matter);
    case false:
      return consentsAwaited.includes(matter) ? consentsAwaited : [...consentsAwaited, matter];
    default:
      return consentsAwaited;
  }
}

/** The same once this matter waits no more. */
export function without(awaited: Awaited, matter: CongressRow['consents'][number]): Awaited {
  return awaited.some((one) => one === matter) ? awaited.filter((one) => one !== matter) : awaited;
}

// Nothing: events that were recorded before it was asked do not tell.
function consentIn(guards: readonly GuardRecord[], matter: Awaited[number]): unknown {
  const lookedFor = guards.find(({ inputs }) => 'consent' in inputs && 'term' in inputs === (matter === 'TERM'));
  return lookedFor?.inputs['consent'];
}
