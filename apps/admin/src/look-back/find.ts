import { useQuery } from '@tanstack/react-query';
import { features } from '#contracts';
import { ask, query } from '../platform/http/ask.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { featureOfEvent } from '../platform/words/words.js';

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
    enabled: asked.length > 1 || eventNumber(asked) !== undefined,
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
export function eventNumber(words: string): number | undefined {
  const digits = /^#?\s*(\d{1,9})$/.exec(words.trim())?.[1];
  return digits ? Number(digits) : undefined;
}

/** Where an event is looked back at: in its congress when it belongs to one, else in its own row. */
export function placeOfEvent({ stream, id, data, position }: TimelineEvent): string | undefined {
  const feature = featureOfEvent(stream);
  const congress = feature === 'congress' ? id : data['congress'];
  if (typeof congress === 'string') return `/look-back/congresses/${congress}?at=${position}`;
  const view = firstViewOf(feature);
  return view && `/look-back/${view}/${id}?at=${position}`;
}

/** The view whose rows are the streams of a feature. */
export function firstViewOf(feature: string): string | undefined {
  return Object.keys(features.find((one) => one.feature === feature)?.views ?? {})[0];
}
