import { useQuery } from '@tanstack/react-query';
import { ask, query } from '../platform/http/ask.js';

/** One thing found, as the service tells it. */
export type Hit = {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  /** Codes that tell it apart, by the field they stand in. */
  readonly sub: { readonly [field: string]: string };
  /** The view of the row; null: an event, or a stream known by its last event. */
  readonly view: string | null;
  readonly position: number | null;
};

/** What bears the words or the number written, with or without diacritics; nothing while nothing is written. */
export function useFound(words: string) {
  const asked = words.normalize('NFC').trim();
  return useQuery({
    queryKey: ['always', 'search', asked],
    enabled: isEnough(asked),
    queryFn: async ({ signal }): Promise<readonly Hit[]> => {
      const number = eventNumber(asked);
      const questions = number === undefined ? [asked] : [`#${number}`, asked];
      const answers = await Promise.all(
        questions.map((q) => ask<{ data: readonly Hit[] }>(`search${query({ q })}`, { signal, always: true })),
      );
      return uniqueOf(answers.flatMap(({ data }) => data));
    },
  });
}

function uniqueOf(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind}/${hit.id}`, hit])).values()];
}

/** The number of an event, if that is what is written: `123`, `#123`. */
function eventNumber(words: string): number | undefined {
  const digits = /^#?\s*(\d{1,9})$/.exec(words.trim())?.[1];
  return digits ? Number(digits) : undefined;
}

/** Whether enough is written to look for it. */
export function isEnough(words: string): boolean {
  return words.normalize('NFC').trim().length > 1 || eventNumber(words) !== undefined;
}
