import { reject } from '#decider';
import type { DocumentEvent, DocumentState, FinaliseDocument } from './document.js';
import { papersMissing } from './papers.js';
import { mustBeDraft } from './started.js';

/** The committee's last review at a meeting fixes the latest version and its hash (F07). */
export function finaliseDocument({ data, facts, source }: FinaliseDocument, state: DocumentState): DocumentEvent[] {
  mustBeDraft(state);
  if (state.status === 'consulting') reject('document.consultation-open');
  const version = state.hashes.length;
  const hash = state.hashes.at(-1);
  if (hash === undefined) reject('document.no-version');
  if (data.version !== null && data.version !== version) {
    reject('document.newer-version', { version: data.version, latest: version }, { field: 'version' });
  }
  if (data.meeting === null && source === null) reject('document.meeting-missing', {}, { field: 'meeting' });
  if (data.meeting !== null && !facts.meetingExists) reject('document.meeting-unknown', {}, { field: 'meeting' });
  if (state.final?.version === version) return [];
  const { congress, kind, title, comments } = state;
  return [
    {
      type: 'DocumentFinalised',
      data: {
        congress,
        kind,
        title,
        version,
        hash,
        meeting: data.meeting,
        commentsUnanswered: comments.filter((comment) => comment === 'open').length,
        missing: papersMissing(facts, [...facts.finalisedKinds, kind]),
        chair: facts.chair,
      },
    },
  ];
}
