import { viewOfEvent } from '../platform/shape/refs.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';

/** The page of a row. */
export function placeOfRow(view: string, id: string): string {
  return `/${view}/${encodeURIComponent(id)}/show`;
}

/** The timeline of what it happened to, with the event marked. */
export function placeOfEvent(event: TimelineEvent): string {
  const { id, position } = event;
  const view = viewOfEvent(event);
  return view ? `${placeOfRow(view, id)}?tab=timeline&of=own&event=${position}` : '/';
}
