import { reject } from '#decider';
import type { DocumentEvent, DocumentState, StartDraft } from './document.js';
import { mayBeSeveral } from './papers.js';

/** Begins one paper of the congress; of most kinds there is only one. */
export function startDraft({ data, facts }: StartDraft, state: DocumentState): DocumentEvent[] {
  if (state.status !== 'none') reject('document.already-started');
  if (facts.congressEnded) reject('document.congress-ended');
  if (facts.sameKind !== null && !mayBeSeveral(data.kind)) {
    reject('document.kind-exists', { kind: data.kind, document: facts.sameKind }, { field: 'kind' });
  }
  return [{ type: 'DraftStarted', data }];
}
