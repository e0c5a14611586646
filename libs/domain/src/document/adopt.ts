import { reject } from '#decider';
import type { AdoptDocument, DocumentEvent, DocumentState } from './document.js';

/** The congress adopts the document; the system tells of those that the sitting adopted together with their vote (step 20). */
export function adoptDocument({ data, facts, by, source }: AdoptDocument, state: DocumentState): DocumentEvent[] {
  if (state.status === 'none') reject('document.not-started');
  if (state.status === 'adopted') return [];
  const version = state.hashes.length;
  const hash = state.hashes.at(-1);
  if (hash === undefined) reject('document.no-version');
  if (source === null && by.role !== 'system') {
    if (!facts.sittingOpen) reject('document.sitting-not-open');
    if (facts.voteCarried === null) reject('document.vote-missing', {}, { field: 'vote' });
  }
  if (facts.voteCarried === false) reject('document.vote-not-carried', {}, { field: 'vote' });
  const { congress, kind, title } = state;
  return [{ type: 'DocumentAdopted', data: { congress, kind, title, version, hash, vote: data.vote } }];
}
