import { features } from '#contracts';
import { featureOfEvent } from '../words/words.js';
import { refFields } from './ref-fields.js';

/** Which view the ids in a field name, for fields of events: as the commands and views of the feature say. */
export function refOfField(feature: string, path: string): string | null {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return refFields.get(feature)?.get(name) ?? everywhere.get(name) ?? null;
}

/** The view whose rows are the streams that an event is of. */
export function viewOfEvent({ stream, type }: { readonly stream: string; readonly type: string }): string | undefined {
  const feature = featureOfEvent(stream);
  const all = Object.values(features.find((one) => one.feature === feature)?.views ?? {});
  return (all.find(({ of }) => of?.includes(type)) ?? all[0])?.name;
}

// A name that means the same wherever it stands.
const everywhere = new Map([...refFields.values()].flatMap((names) => [...names]));
