import { reject } from '#decider';
import type { Document, DocumentState } from './document.js';

/** Lets through a document that was begun and that the congress has not adopted. */
export function mustBeDraft(state: DocumentState): asserts state is Document {
  if (state.status === 'none') reject('document.not-started');
  if (state.status === 'adopted') reject('document.already-adopted');
}
