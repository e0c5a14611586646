import { reject } from '#decider';
import type { AdoptDocument, DocumentEvent, DocumentState } from './document.js';

/** The congress adopts the document; a resolution brings the targets of the new term with it (step 20). */
export function adoptDocument({ data, facts, source }: AdoptDocument, state: DocumentState): DocumentEvent[] {
  if (state.status === 'none') reject('document.not-started');
  if (state.status === 'adopted') return [];
  const version = state.hashes.length;
  const hash = state.hashes.at(-1);
  if (hash === undefined) reject('document.no-version');
  if (source === null) {
    if (!facts.sittingOpen) reject('document.sitting-not-open');
    if (facts.voteCarried === null) reject('document.vote-missing', {}, { field: 'vote' });
  }
  if (facts.voteCarried === false) reject('document.vote-not-carried', {}, { field: 'vote' });
  const { congress, kind, title } = state;
  if (data.targets.length > 0 && kind !== 'draft-resolution' && kind !== 'resolution') {
    reject('document.targets-without-resolution', { kind }, { field: 'targets' });
  }
  return [{ type: 'DocumentAdopted', data: { congress, kind, title, version, hash, ...data } }];
}
