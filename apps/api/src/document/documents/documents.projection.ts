import { documentViews } from '#contracts/document';
import type { DocumentEvent } from '#domain/document';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** Every paper of a congress, and how far it has come. */
export const documents = projection(documentViews.documents, 1).on<DocumentEvent>({
  DraftStarted: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    status: 'drafting',
    versions: 0,
    hash: null,
    finalVersion: null,
    finalHash: null,
    finalisedOn: null,
    meeting: null,
    round: 0,
    until: null,
    audience: [],
    comments: 0,
    commentsUnanswered: 0,
    adoptedOn: null,
    startedOn: dayOf(at),
    savedOn: null,
  }),
  VersionSaved: ({ data, at }, row) =>
    row && {
      ...row,
      status: row.status === 'finalised' ? 'drafting' : row.status,
      versions: data.version,
      hash: data.hash,
      finalVersion: null,
      finalHash: null,
      finalisedOn: null,
      meeting: null,
      savedOn: dayOf(at),
    },
  ConsultationOpened: ({ data: { round, until, audience } }, row) =>
    row && { ...row, status: 'consulting', round, until, audience },
  CommentRecorded: (_, row) =>
    row && { ...row, comments: row.comments + 1, commentsUnanswered: row.commentsUnanswered + 1 },
  CommentAnswered: (_, row) => row && { ...row, commentsUnanswered: row.commentsUnanswered - 1 },
  ConsultationClosed: (_, row) => row && { ...row, status: 'drafting', until: null },
  DocumentFinalised: ({ data, at }, row) =>
    row && {
      ...row,
      status: 'finalised',
      finalVersion: data.version,
      finalHash: data.hash,
      finalisedOn: dayOf(at),
      meeting: data.meeting,
    },
  DocumentAdopted: ({ at }, row) => row && { ...row, status: 'adopted', adoptedOn: dayOf(at) },
});
