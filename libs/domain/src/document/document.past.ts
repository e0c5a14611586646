import type { DocumentEvent, RichText } from './document.js';

/** Named pasts for specs. */
export const text = (words: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
export const article = { title: 'Báo Hưng Yên' };
export const hashA = 'a'.repeat(64);
export const hashB = 'b'.repeat(64);

export const started: DocumentEvent = {
  type: 'DraftStarted',
  data: { congress: 'congress-1', kind: 'draft-resolution', title: 'Dự thảo nghị quyết' },
};

type Saved = Extract<DocumentEvent, { type: 'VersionSaved' }>;

export function saved(version: number, hash: string, of: Partial<Saved['data']> = {}): Saved {
  return {
    type: 'VersionSaved',
    data: {
      congress: 'congress-1',
      kind: 'draft-resolution',
      version,
      content: text('Một'),
      file: null,
      note: null,
      hash,
      size: 120,
      afterFinal: false,
      ...of,
    },
  };
}
export const consulted: DocumentEvent = {
  type: 'ConsultationOpened',
  data: { congress: 'congress-1', round: 1, version: 1, until: '2023-03-20', audience: ['union-groups'], note: null },
};
export const commented: DocumentEvent = {
  type: 'CommentRecorded',
  data: {
    congress: 'congress-1',
    comment: 1,
    version: 1,
    passage: null,
    stance: 'partly',
    text: 'Rõ hơn',
    group: null,
  },
};
export const answered: DocumentEvent = {
  type: 'CommentAnswered',
  data: { congress: 'congress-1', comment: 1, outcome: 'accepted', text: 'Đã sửa' },
};
export const closed: DocumentEvent = {
  type: 'ConsultationClosed',
  data: { congress: 'congress-1', round: 1, summary: null },
};
export const finalised: DocumentEvent = {
  type: 'DocumentFinalised',
  data: {
    congress: 'congress-1',
    kind: 'draft-resolution',
    title: 'Dự thảo nghị quyết',
    version: 1,
    hash: hashA,
    meeting: 'meeting-1',
    commentsUnanswered: 0,
    missing: [],
    chair: null,
  },
};
export const adopted: DocumentEvent = {
  type: 'DocumentAdopted',
  data: {
    congress: 'congress-1',
    kind: 'draft-resolution',
    title: 'Dự thảo nghị quyết',
    version: 1,
    hash: hashA,
    vote: 'vote-1',
  },
};
