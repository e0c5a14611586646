import { firstViewOf } from '../platform/shape/refs.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { featureOfEvent } from '../platform/words/words.js';

/** Where a row is looked back at. */
export function placeOfRow(view: string, id: string): string {
  return `/look-back/${view}/${encodeURIComponent(id)}`;
}

/** Where an event is looked back at: in its congress when it belongs to one, else in its own row. */
export function placeOfEvent({ stream, id, data, position }: TimelineEvent): string {
  const feature = featureOfEvent(stream);
  const congress = feature === 'congress' ? id : data['congress'];
  if (typeof congress === 'string') return `/look-back/congresses/${congress}?at=${position}`;
  const view = firstViewOf(feature);
  return view ? `/look-back/${view}/${id}?at=${position}` : '/look-back';
}
