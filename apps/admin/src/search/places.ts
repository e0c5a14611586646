import { firstViewOf } from '../platform/shape/refs.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { featureOfEvent } from '../platform/words/words.js';

/** The page of a row. */
export function placeOfRow(view: string, id: string): string {
  return `/${view}/${encodeURIComponent(id)}/show`;
}

/** The timeline of what it happened to, with the event marked. */
export function placeOfEvent({ stream, id, position }: TimelineEvent): string {
  const view = firstViewOf(featureOfEvent(stream));
  return view ? `${placeOfRow(view, id)}?tab=timeline&of=own&event=${position}` : '/';
}
