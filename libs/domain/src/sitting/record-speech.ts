import type { RecordSpeech, SittingEvent, SittingState } from './sitting.js';
import { theOpenSitting } from './the-sitting.js';

/** Records who spoke, in which capacities and for whom (F20). */
export function recordSpeech({ data }: RecordSpeech, state: SittingState): SittingEvent[] {
  const { congress, speeches } = theOpenSitting(state);
  return [{ type: 'SpeechGiven', data: { ...data, congress, number: speeches + 1 } }];
}
