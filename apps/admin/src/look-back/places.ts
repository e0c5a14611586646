import { viewOfEvent } from '../platform/shape/refs.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { featureOfEvent } from '../platform/words/words.js';

/** Where a row is looked back at. */
export function placeOfRow(view: string, id: string): string {
  return `/look-back/${view}/${encodeURIComponent(id)}`;
}

/** Where an event is looked back at: in its congress when it belongs to one, else in its own row. */
export function placeOfEvent(event: TimelineEvent): string {
  const { stream, id, data, position } = event;
  const congress = featureOfEvent(stream) === 'congress' ? id : data['congress'];
  if (typeof congress === 'string') return `/look-back/congresses/${congress}?at=${position}`;
  const view = viewOfEvent(event);
  return view ? `/look-back/${view}/${id}?at=${position}` : '/look-back';
}
