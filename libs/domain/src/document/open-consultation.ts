import { reject } from '#decider';
import { dayOf } from '../regulation/index.js';
import type { DocumentEvent, DocumentState, OpenConsultation } from './document.js';
import { mustBeDraft } from './started.js';

/** Asks for comments on the latest version; there may be several rounds (F07). */
export function openConsultation({ data, at }: OpenConsultation, state: DocumentState): DocumentEvent[] {
  mustBeDraft(state);
  if (state.status === 'finalised') reject('document.already-finalised');
  if (state.hashes.length === 0) reject('document.no-version');
  if (data.until !== null && data.until < dayOf(at)) {
    reject('document.until-has-passed', { until: data.until }, { field: 'until' });
  }
  if (state.status === 'consulting' && state.until === data.until) return [];
  const { congress, rounds, hashes } = state;
  return [{ type: 'ConsultationOpened', data: { congress, round: rounds + 1, version: hashes.length, ...data } }];
}
