import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation, RuledUnit } from '../regulation/index.js';
import { askForSupplement } from './ask-for-supplement.js';
import { assembleDossier } from './assemble.js';
import { attachPaper } from './attach.js';
import type { Check, ResultFacts } from './checks.js';
import { recogniseResult } from './recognise.js';
import { recordAssertedResult } from './record-asserted-result.js';
import { refuseRecognition } from './refuse.js';
import type { DossierRules } from './rules.js';
import { submitDossier } from './submit.js';

// What the branch sends up for its new committee to be recognised (R90–R93). There is one for each congress. Where only a
// report tells the result, it is asserted here, with its source; what was counted belongs to the elections.

export type PersonnelMode = 'ELECTED' | 'APPOINTED' | 'MIXED';
export type PaperKind =
  | 'submission-letter'
  | 'count-minutes'
  | 'personnel-list'
  | 'congress-minutes'
  | 'first-session-minutes'
  | 'first-inspection-session-minutes'
  | 'other';
/** A day and how it is known (F24). */
export type KnownDay = {
  readonly value: string;
  readonly known: 'stated' | 'year-inferred' | 'inferred';
  readonly note?: string | undefined;
};
/** F17: some reports give only the total. */
export type Delegation = {
  readonly official: number | null;
  readonly alternate: number | null;
  readonly unspecified: number | null;
};

export type AssembleDossier = Asked<
  'dossier.assemble',
  { congress: string },
  {
    congress: {
      readonly id: string;
      readonly unit: RuledUnit;
      readonly regulation: Regulation;
      readonly closed: boolean | null;
      readonly personnelMode: PersonnelMode | null;
    };
  }
>;
export type AttachPaper = Asked<
  'dossier.attach',
  {
    paper: PaperKind;
    title: string | null;
    document: string | null;
    file: string | null;
    number: string | null;
    dated: string | null;
  },
  {
    /** The file's bytes are in the store; true when none is named. */
    stored: boolean;
    /** The document is one of this congress; true when none is named. */
    documentThere: boolean;
  }
>;
export type SubmitDossier = Asked<
  'dossier.submit',
  {
    submittedOn: string | null;
    /** The new inspection committee has not met yet, so that there are no minutes of it. */
    withoutInspectionSession: boolean;
  },
  { result: ResultFacts }
>;
export type AskForSupplement = Asked<'dossier.ask-for-supplement', { reason: string; papers: readonly PaperKind[] }>;
export type RecogniseResult = Asked<
  'dossier.recognise',
  {
    decisionNumber: string | null;
    decidedOn: string | null;
    /** Why it is recognised although a check is red. */
    despite: string | null;
  },
  { result: ResultFacts /** The union directly above the unit; null: not known. */; directUpper: string | null }
>;
export type RefuseRecognition = Asked<'dossier.refuse', { reason: string }>;
type Assertion = {
  committeeSize: number | null;
  chair: string | null;
  chairElectedBy: 'BCH_FIRST_SESSION' | 'CONGRESS' | 'APPOINTED' | null;
  chairReElected: boolean | null;
  delegatesUp: Delegation | null;
  inspectionElected: boolean | null;
  inspectionSize: number | null;
  heldOn: KnownDay | null;
  note: string | null;
};
export type RecordAssertedResult = Asked<
  'dossier.record-asserted-result',
  Assertion & { congress: string },
  {
    congress: {
      readonly id: string;
      readonly unit: RuledUnit;
      readonly regulation: Regulation;
      readonly members: number | null;
    };
    /** An election of this congress has been counted to its end. */
    counted: boolean;
  }
>;

export type DossierCommand =
  | AssembleDossier
  | AttachPaper
  | SubmitDossier
  | AskForSupplement
  | RecogniseResult
  | RefuseRecognition
  | RecordAssertedResult;

type Guarded = { readonly guards: readonly GuardRecord[] };

export type DossierEvent =
  | Happened<'DossierAssembled', { congress: string; needed: readonly string[] | null; rules: DossierRules }>
  | Happened<'PaperAttached', AttachPaper['data'] & { congress: string; place: number }>
  | Happened<
      'DossierSubmitted',
      {
        congress: string;
        papers: readonly PaperKind[];
        withoutInspectionSession: boolean;
        submittedOn: string;
        /** The last day of the ten working days (R91); null when the first session's day or the rule is unknown. */
        dueOn: string | null;
        /** The last day for the upper union to decide (R93). */
        decideBy: string | null;
        account: string;
        checks: readonly Check[];
      } & Guarded
    >
  | Happened<'SupplementAsked', { congress: string; reason: string; papers: readonly PaperKind[] }>
  | Happened<
      'ResultRecognised',
      {
        congress: string;
        decisionNumber: string | null;
        decidedOn: string | null;
        /** R94: from this day on the elected may sign. */
        signFrom: string | null;
        dueOn: string | null;
        despite: string | null;
        checks: readonly Check[];
      } & Guarded
    >
  | Happened<'RecognitionRefused', { congress: string; reason: string }>
  | Happened<'ResultAsserted', Assertion & { congress: string; place: number; rules: DossierRules } & Guarded>;

export type Dossier = {
  readonly congress: string;
  readonly rules: DossierRules;
  /** Kinds of the papers attached, in their order. */
  readonly papers: readonly PaperKind[];
  readonly assertions: number;
  readonly withoutInspectionSession: boolean;
  readonly submittedOn: string | null;
  readonly submittedBy: string | null;
};
export type DossierState =
  | { readonly status: 'none' }
  | (Dossier & { readonly status: 'asserted' })
  | (Dossier & { readonly status: 'assembled' })
  | (Dossier & { readonly status: 'submitted' })
  | (Dossier & { readonly status: 'returned' })
  | (Dossier & { readonly status: 'refused' })
  | (Dossier & { readonly status: 'recognised' });

export const dossier: Decider<DossierCommand, DossierEvent, DossierState> = {
  name: 'dossier',
  initialState: { status: 'none' },
  decide: {
    'dossier.assemble': assembleDossier,
    'dossier.attach': attachPaper,
    'dossier.submit': submitDossier,
    'dossier.ask-for-supplement': askForSupplement,
    'dossier.recognise': recogniseResult,
    'dossier.refuse': refuseRecognition,
    'dossier.record-asserted-result': recordAssertedResult,
  },
  evolve(state, event) {
    if (event.type === 'DossierAssembled') return { ...begun(state, event.data), status: 'assembled' };
    if (event.type === 'ResultAsserted') {
      const { assertions, ...more } = begun(state, event.data);
      const asserted = { ...more, assertions: assertions + 1 };
      return state.status === 'none' ? { ...asserted, status: 'asserted' } : { ...asserted, status: state.status };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'PaperAttached':
        return { ...state, papers: [...state.papers, event.data.paper] };
      case 'DossierSubmitted': {
        const { submittedOn, account, withoutInspectionSession } = event.data;
        return { ...state, status: 'submitted', submittedOn, submittedBy: account, withoutInspectionSession };
      }
      case 'SupplementAsked':
        return { ...state, status: 'returned' };
      case 'RecognitionRefused':
        return { ...state, status: 'refused' };
      case 'ResultRecognised':
        return { ...state, status: 'recognised' };
    }
  },
};

function begun(state: DossierState, { congress, rules }: { congress: string; rules: DossierRules }): Dossier {
  if (state.status !== 'none') return state;
  return {
    congress,
    rules,
    papers: [],
    assertions: 0,
    withoutInspectionSession: false,
    submittedOn: null,
    submittedBy: null,
  };
}
