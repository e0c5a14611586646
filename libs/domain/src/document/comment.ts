import { reject } from '#decider';
import { dayOf } from '../regulation/index.js';
import type { CommentOnDocument, DocumentEvent, DocumentState } from './document.js';
import { mustBeDraft } from './started.js';

/** Somebody asked says what they think of a version, or of one passage of it. */
export function commentOnDocument({ data, at, source }: CommentOnDocument, state: DocumentState): DocumentEvent[] {
  mustBeDraft(state);
  const { congress, comments, hashes, until } = state;
  if (source === null) {
    if (state.status !== 'consulting') reject('document.consultation-not-open');
    if (until !== null && dayOf(at) > until) reject('document.consultation-over', { until });
  }
  if (hashes.length === 0) reject('document.no-version');
  const version = data.version ?? hashes.length;
  if (version < 1 || version > hashes.length) {
    reject('document.unknown-version', { version, versions: hashes.length }, { field: 'version' });
  }
  return [{ type: 'CommentRecorded', data: { congress, ...data, version, comment: comments.length + 1 } }];
}
