import type { Happened, Recorded, Source } from '#decider';

export const hash = 'a'.repeat(64);
export const article: Source = { title: 'Báo Hànộimới' };

/** An event as the log keeps it, for specs; name only what the process looks at. */
export function recorded<Type extends string, Data extends object>(
  event: Happened<Type, Data>,
  of: { id?: string; unit?: string; at?: string; source?: Source } = {},
): Recorded<Happened<Type, Data>> {
  const id = of.id ?? 'stream-1';
  return {
    ...event,
    position: 7,
    stream: `feature-${id}`,
    id,
    version: 1,
    unit: of.unit ?? 'unit-1',
    number: 1,
    schema: 1,
    at: of.at ?? '2023-03-02T04:00:00.000Z',
    recordedAt: '2023-03-02T04:00:01.000Z',
    by: { account: 'account-1', role: 'branch_chair', unit: 'unit-1', capacity: 'Chủ tịch' },
    source: of.source ?? null,
    command: 'feature.verb',
  };
}
