import { features } from '#contracts';
import { featureOfEvent } from '../words/words.js';
import type { Part } from './sentence-parts.js';

/** The row that an event is about, where a congress has several such rows and the sentence does not name it. */
export function aboutOf(stream: string, parts: readonly Part[]): { view: string; id: string } | null {
  const feature = featureOfEvent(stream);
  const isNamed = parts.some((part) => 'field' in part && naming.has(part.field));
  const view = several.get(feature);
  return view === undefined || isNamed ? null : { view, id: stream.slice(feature.length + 1) };
}

const naming = new Set(['title', 'question', 'body', 'topic', 'metric']);

/** Features of which a congress has several streams, with the view that has a row for each. */
const several = new Map(
  features
    .filter(({ feature }) =>
      ['document', 'vote', 'election', 'task', 'meeting', 'opinion', 'petition'].includes(feature),
    )
    .map(({ feature, views }) => [feature, Object.keys(views)[0] ?? feature]),
);
