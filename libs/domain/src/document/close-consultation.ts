import { reject } from '#decider';
import type { CloseConsultation, DocumentEvent, DocumentState } from './document.js';

/** Ends the round of comments. */
export function closeConsultation({ data }: CloseConsultation, state: DocumentState): DocumentEvent[] {
  if (state.status === 'none') reject('document.not-started');
  if (state.status !== 'consulting') return [];
  return [{ type: 'ConsultationClosed', data: { congress: state.congress, round: state.rounds, ...data } }];
}
