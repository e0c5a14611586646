import { documentViews } from '#contracts/document';
import type { DocumentEvent } from '#domain/document';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

type Of = { readonly id: string; readonly data: { readonly comment: number } };
const key = ({ id, data }: Of) => `${id}:comment:${data.comment}`;

/** What was said of each draft, and what became of it. */
export const comments = projection(documentViews.comments, 1).on<DocumentEvent>({
  CommentRecorded: {
    at: key,
    fold: (event) => ({
      id: key(event),
      unit: event.unit,
      document: event.id,
      ...event.data,
      version: event.data.version ?? 0,
      status: 'open',
      answer: null,
      recordedOn: dayOf(event.at),
      answeredOn: null,
    }),
  },
  CommentAnswered: {
    at: key,
    fold: ({ data, at }, row) => row && { ...row, status: data.outcome, answer: data.text, answeredOn: dayOf(at) },
  },
});
