import type { RecordCeremony, SittingEvent, SittingState } from './sitting.js';
import { theOpenSitting } from './the-sitting.js';

/** Records a ceremony: the new committee presents itself, flowers are given (F22). */
export function recordCeremony({ data }: RecordCeremony, state: SittingState): SittingEvent[] {
  const { congress, ceremonies } = theOpenSitting(state);
  return [{ type: 'CeremonyHeld', data: { ...data, congress, number: ceremonies + 1 } }];
}
