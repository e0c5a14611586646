import type { Asked, Decider, Happened } from '#decider';
import type { Regulation } from '../regulation/index.js';
import { adoptDocument } from './adopt.js';
import { answerComment } from './answer-comment.js';
import { closeConsultation } from './close-consultation.js';
import { commentOnDocument } from './comment.js';
import { finaliseDocument } from './finalise.js';
import { openConsultation } from './open-consultation.js';
import type { PaperKind } from './papers.js';
import { saveVersion } from './save-version.js';
import { startDraft } from './start-draft.js';

// F07 F13 F26: a paper of one congress. Versions are never overwritten; what others decide on is named by its hash.

/** A rich-text document as the editor writes it; the contract holds the list of what it may contain. */
export type RichText = { readonly type: 'doc'; readonly content?: readonly unknown[] | undefined };
/** A file kept outside the log, named by the hash of its bytes. */
export type AttachedFile = {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
};
export type Audience = 'committee' | 'union-groups' | 'sections' | 'members';
export type Stance = 'agree' | 'partly' | 'disagree';

export type StartDraft = Asked<
  'document.start-draft',
  { congress: string; kind: PaperKind; title: string },
  {
    congressEnded: boolean;
    /** A document of the same kind in the same congress, for kinds that there is one of. */
    sameKind: string | null;
  }
>;
export type SaveVersion = Asked<
  'document.save-version',
  { content: RichText | null; file: AttachedFile | null; note: string | null },
  {
    /** sha256 of the canonical JSON of the content, or of the file's bytes; its size in bytes. */
    hash: string;
    size: number;
    /** The file as the store has it; null: its bytes are not there, or the content is written here. */
    file: AttachedFile | null;
  }
>;
export type OpenConsultation = Asked<
  'document.open-consultation',
  { until: string | null; audience: readonly Audience[]; note: string | null }
>;
export type CommentOnDocument = Asked<
  'document.comment',
  { version: number | null; passage: string | null; stance: Stance | null; text: string; group: string | null }
>;
export type AnswerComment = Asked<
  'document.answer-comment',
  { comment: number; outcome: 'accepted' | 'explained'; text: string }
>;
export type CloseConsultation = Asked<'document.close-consultation', { summary: string | null }>;
export type FinaliseDocument = Asked<
  'document.finalise',
  { meeting: string | null; version: number | null },
  {
    meetingExists: boolean;
    /** What the congress is held under, for the set of papers it needs. */
    regulation: Regulation;
    form: string | null;
    personnelMode: string | null;
    /** Kinds of which this congress has a finalised document by now. */
    finalisedKinds: readonly string[];
    /** The chair of the branch, who submits; null: nobody holds that post. */
    chair: string | null;
  }
>;
export type AdoptDocument = Asked<
  'document.adopt',
  { vote: string | null },
  {
    sittingOpen: boolean;
    /** Whether the vote named was carried; null: none was named. */
    voteCarried: boolean | null;
  }
>;

export type DocumentCommand =
  | StartDraft
  | SaveVersion
  | OpenConsultation
  | CommentOnDocument
  | AnswerComment
  | CloseConsultation
  | FinaliseDocument
  | AdoptDocument;

type OfCongress = { readonly congress: string };

export type DocumentEvent =
  | Happened<'DraftStarted', StartDraft['data']>
  | Happened<
      'VersionSaved',
      OfCongress &
        SaveVersion['data'] & {
          kind: PaperKind;
          version: number;
          hash: string;
          size: number;
          /** The version before it had been finalised, so what rests on that one falls. */
          afterFinal: boolean;
        }
    >
  | Happened<'ConsultationOpened', OfCongress & OpenConsultation['data'] & { round: number; version: number }>
  | Happened<'CommentRecorded', OfCongress & CommentOnDocument['data'] & { comment: number }>
  | Happened<'CommentAnswered', OfCongress & AnswerComment['data']>
  | Happened<'ConsultationClosed', OfCongress & CloseConsultation['data'] & { round: number }>
  | Happened<
      'DocumentFinalised',
      OfCongress & {
        kind: PaperKind;
        title: string;
        version: number;
        hash: string;
        meeting: string | null;
        commentsUnanswered: number;
        /** Kinds of papers that still have to be finalised before the dossier can be submitted. */
        missing: readonly string[];
        chair: string | null;
      }
    >
  | Happened<
      'DocumentAdopted',
      OfCongress & AdoptDocument['data'] & { kind: PaperKind; title: string; version: number; hash: string }
    >;

export type Document = {
  status: 'drafting' | 'consulting' | 'finalised' | 'adopted';
  congress: string;
  kind: PaperKind;
  title: string;
  /** Hash of each version, the first at place 0. */
  hashes: readonly string[];
  final: { version: number; hash: string } | null;
  rounds: number;
  until: string | null;
  comments: readonly ('open' | 'answered')[];
};
export type DocumentState = { status: 'none' } | Document;

export const document: Decider<DocumentCommand, DocumentEvent, DocumentState> = {
  name: 'document',
  initialState: { status: 'none' },
  decide: {
    'document.start-draft': startDraft,
    'document.save-version': saveVersion,
    'document.open-consultation': openConsultation,
    'document.comment': commentOnDocument,
    'document.answer-comment': answerComment,
    'document.close-consultation': closeConsultation,
    'document.finalise': finaliseDocument,
    'document.adopt': adoptDocument,
  },
  evolve(state, event) {
    if (event.type === 'DraftStarted') {
      const { congress, kind, title } = event.data;
      return {
        status: 'drafting',
        congress,
        kind,
        title,
        hashes: [],
        final: null,
        rounds: 0,
        until: null,
        comments: [],
      };
    }
    return state.status === 'none' ? state : grown(state, event);
  },
};

function grown(state: Document, event: Exclude<DocumentEvent, { type: 'DraftStarted' }>): Document {
  switch (event.type) {
    case 'VersionSaved':
      return {
        ...state,
        status: state.status === 'finalised' ? 'drafting' : state.status,
        hashes: [...state.hashes, event.data.hash],
        final: null,
      };
    case 'ConsultationOpened':
      return { ...state, status: 'consulting', rounds: event.data.round, until: event.data.until };
    case 'CommentRecorded':
      return { ...state, comments: [...state.comments, 'open'] };
    case 'CommentAnswered':
      return { ...state, comments: state.comments.with(event.data.comment - 1, 'answered') };
    case 'ConsultationClosed':
      return { ...state, status: 'drafting', until: null };
    case 'DocumentFinalised':
      return { ...state, status: 'finalised', final: { version: event.data.version, hash: event.data.hash } };
    case 'DocumentAdopted':
      return { ...state, status: 'adopted' };
  }
}
