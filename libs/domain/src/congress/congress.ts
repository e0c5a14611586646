import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation, RuledUnit, RuleSetCode } from '../regulation/index.js';
import { archiveCongress } from './archive.js';
import { attachPublication } from './attach-publication.js';
import { cancelCongress } from './cancel.js';
import { clearCongress } from './clear.js';
import { conveneCongress } from './convene.js';
import { decideForm } from './decide-form.js';
import { dropClearance } from './drop-clearance.js';
import { exemptFromCongress } from './exempt.js';
import { fixElectorate } from './fix-electorate.js';
import { giveConsent } from './give-consent.js';
import { organisePreparation } from './organise-preparation.js';
import { planCongress } from './plan.js';
import { postponeCongress } from './postpone.js';
import { recordHeld } from './record-held.js';
import { replaceByConference } from './replace-by-conference.js';
import { setMotto } from './set-motto.js';
import { windUpCongress } from './wind-up.js';

// F01 F02 F21 F23 F24: one congress of one unit, from its plan to the archive. What other bodies do for it (drafts,
// reviews, sitting, election, dossier) lives in their own streams; here stands what the congress itself must keep whole.

export type CongressKind = 'TERM' | 'FIRST' | 'EXTRAORDINARY';
export type ConferenceForm = 'CONFERENCE_DELEGATES' | 'CONFERENCE_PLENARY' | 'EXTENDED_BCH';
export type CongressForm = 'PLENARY' | 'DELEGATES' | ConferenceForm;
export type PersonnelMode = 'ELECTED' | 'APPOINTED' | 'MIXED';
export type ChairMode = 'BY_BCH' | 'DIRECT_AFTER' | 'DIRECT_TOGETHER' | 'APPOINTED';
export type ConsentMatter =
  | 'FORM'
  | 'POSTPONEMENT'
  | 'REPLACEMENT'
  | 'MORE_DELEGATES'
  | 'MORE_SEATS'
  | 'DIRECT_CHAIR'
  | 'TERM'
  | 'PERSONNEL';

/** The union directly above the unit; null: nobody has told which it is. */
export type UnderUpperUnion = { readonly directUpper: string | null };

/** A day and how it is known: a source may state it whole, or leave the year to be inferred (F24). */
export type KnownDay = {
  readonly value: string;
  readonly known: 'stated' | 'year-inferred' | 'inferred';
  readonly note?: string | undefined;
};

/** Why a congress outside the term is called (R100). */
export type Ground = {
  readonly kind: 'TASK_CHANGED' | 'VACANCIES' | 'DISUNITY' | 'DISCIPLINED';
  /** Seats that are vacant, or members who were disciplined; null for the other grounds, or unknown. */
  readonly affected: number | null;
  readonly seats: number | null;
};

export type Subcommittee = { readonly name: string; readonly head: string | null; readonly members: readonly string[] };
export type Assignment = { readonly person: string; readonly duty: string };

type Plan = {
  kind: CongressKind;
  term: string;
  previousTerm: string | null;
  adjustedTermReason: string | null;
  ordinal: string | null;
  campaign: string | null;
  motto: string | null;
  plannedOn: KnownDay | null;
  ground: Ground | null;
};

export type PlanCongress = Asked<
  'congress.plan',
  Plan & { ruleSet: RuleSetCode | null },
  UnderUpperUnion & {
    /** The unit as it stands; null: nobody has registered it. */
    unitNow: {
      name: string;
      kind: string;
      province: string | null;
      active: boolean;
      provisional: boolean | null;
    } | null;
    /** The congress of the same unit and term that has not ended, if any. */
    openCongress: string | null;
    /**
     * The campaign named in the plan; `pilot`: whether it named this unit a pilot (F04); `deadline`: the
     * day set for the unit, or for its level.
     */
    campaign: { regulation: Regulation; issued: boolean; pilot: boolean; deadline: string | null } | null;
  }
>;
export type GiveConsent = Asked<
  'congress.give-consent',
  { matter: ConsentMatter; reference: string | null; note: string | null },
  UnderUpperUnion
>;
export type DecideForm = Asked<
  'congress.decide-form',
  {
    form: CongressForm;
    formInferred: boolean;
    members: number | null;
    membersOn: string | null;
    scattered: boolean;
    personnelMode: PersonnelMode | null;
    chairMode: ChairMode | null;
  },
  UnderUpperUnion & {
    /** The membership last recorded for the unit (F25); taken when the command names no number. */
    membership: { members: number; on: string } | null;
    /** Merged, split, new or led by a provisional committee since its last congress; null: not known. */
    restructured: boolean | null;
  }
>;
export type OrganisePreparation = Asked<
  'congress.organise-preparation',
  { subcommittees: readonly Subcommittee[]; assignments: readonly Assignment[] }
>;
type Clearance = {
  review: string;
  hash: string;
  heldOn: string | null;
  personnelMode: PersonnelMode | null;
  chairMode: ChairMode | null;
  committeeSize: number | null;
};
export type ClearCongress = Asked<
  'congress.clear',
  Clearance,
  {
    /** The review as it stands: the content hash both sides have approved, or null while one of them has not. */
    approvedHash: string | null;
  }
>;
export type DropClearance = Asked<'congress.drop-clearance', { review: string; reason: string }>;
export type ConveneCongress = Asked<
  'congress.convene',
  { day: string | null; time: string | null; place: string | null; convened: number | null },
  UnderUpperUnion & {
    sittingOpened: boolean;
    /** How many official delegates the roll names; null: it names nobody. */
    delegates: number | null;
  }
>;
export type SetMotto = Asked<'congress.set-motto', { motto: string }>;
export type AttachPublication = Asked<
  'congress.attach-publication',
  {
    title: string;
    publisher: string | null;
    publishedOn: string | null;
    address: string | null;
    views: number | null;
  }
>;
type SittingOpened = { sittingOpened: boolean };
export type PostponeCongress = Asked<
  'congress.postpone',
  { reason: string; day: string | null },
  SittingOpened & UnderUpperUnion
>;
export type CancelCongress = Asked<'congress.cancel', { reason: string }, SittingOpened>;
export type ExemptCause = 'PROVISIONAL_COMMITTEE' | 'HARDSHIP' | 'SHRINKING' | 'MOVING' | 'DISSOLVING' | 'OTHER';
export type ExemptFromCongress = Asked<'congress.exempt', { cause: ExemptCause; reason: string }, SittingOpened>;
export type ReplaceByConference = Asked<
  'congress.replace-by-conference',
  { form: ConferenceForm; reason: string; heldOn: KnownDay | null },
  SittingOpened & UnderUpperUnion
>;
export type WindUpCongress = Asked<'congress.wind-up', { reason: string | null }>;
export type RecordHeld = Asked<
  'congress.record-held',
  { heldOn: KnownDay },
  {
    /** Its campaign names this unit a pilot by now (F04). */
    pilot: boolean;
    /** The upper union that runs the campaign; null: there is none. */
    campaignUnit: string | null;
  }
>;
/** Who may vote, as the closed roll has it; null: the roll does not tell. */
export type Electorate = {
  readonly convened: number | null;
  readonly present: number | null;
  readonly official: number | null;
};
export type FixElectorate = Asked<'congress.fix-electorate', Electorate>;
export type ArchiveCongress = Asked<
  'congress.archive',
  { place: string | null; note: string | null },
  {
    recognised: boolean;
    /** null: nobody voted on paper in this product (appointed, or known from a report only). */
    ballots: 'unsealed' | 'sealed' | 'destroyed' | null;
  }
>;

export type CongressCommand =
  | PlanCongress
  | GiveConsent
  | DecideForm
  | OrganisePreparation
  | ClearCongress
  | DropClearance
  | ConveneCongress
  | SetMotto
  | AttachPublication
  | PostponeCongress
  | CancelCongress
  | ExemptFromCongress
  | ReplaceByConference
  | WindUpCongress
  | FixElectorate
  | RecordHeld
  | ArchiveCongress;

type Guarded = { readonly guards: readonly GuardRecord[] };

export type CongressEvent =
  | Happened<
      'CongressPlanned',
      Plan &
        Guarded & {
          unitName: string;
          unitKind: string;
          /** Absent from events that were recorded before the rules looked at it. */
          unitProvince?: string | null;
          provisionalCommittee: boolean | null;
          pilot: boolean;
          deadline: string | null;
          /**
           * R09: a term of another length than the rules give is wished for, or allowed by the direct upper union that plans
           * it; null, and absent from events that were recorded before it was asked: as usual.
           */
          termAdjustment?: 'wished' | 'allowed' | null;
          regulation: Regulation;
        }
    >
  | Happened<'ConsentGiven', GiveConsent['data'] & Guarded>
  | Happened<'FormDecided', DecideForm['data'] & Guarded & { restructured?: boolean | null }>
  | Happened<'PreparationOrganised', OrganisePreparation['data'] & Guarded>
  | Happened<'CongressCleared', Clearance & Guarded>
  | Happened<'ClearanceDropped', DropClearance['data']>
  | Happened<'CongressConvened', ConveneCongress['data'] & Guarded>
  | Happened<'MottoSet', { motto: string }>
  | Happened<'PublicationAttached', AttachPublication['data'] & { number: number }>
  | Happened<'CongressPostponed', PostponeCongress['data'] & Guarded>
  | Happened<'CongressCancelled', CancelCongress['data']>
  | Happened<'CongressExempted', ExemptFromCongress['data'] & Guarded>
  | Happened<'CongressReplaced', ReplaceByConference['data'] & Guarded>
  | Happened<'CongressWoundUp', WindUpCongress['data']>
  | Happened<'ElectorateFixed', Electorate>
  | Happened<
      'CongressHeld',
      RecordHeld['data'] &
        RecordHeld['facts'] & { unitName: string; campaign: string | null; personnelMode: PersonnelMode | null }
    >
  | Happened<'CongressArchived', ArchiveCongress['data'] & Guarded>;

export type CongressStatus =
  | 'planned'
  | 'form-fixed'
  | 'preparing'
  | 'cleared'
  | 'convened'
  | 'postponed'
  | 'held'
  | 'archived'
  | 'cancelled'
  | 'exempted'
  | 'replaced'
  | 'wound-up';

export type Congress = {
  status: CongressStatus;
  unitName: string;
  unit: RuledUnit;
  kind: CongressKind;
  term: string;
  previousTerm: string | null;
  /** The plan wishes for a term of another length, which the direct upper union has to allow (R09). */
  termWished: boolean;
  campaign: string | null;
  pilot: boolean;
  regulation: Regulation;
  form: CongressForm | null;
  personnelMode: PersonnelMode | null;
  /** New, merged, split or led by a provisional committee when the form was decided; null: not known. */
  restructured: boolean | null;
  chairMode: ChairMode | null;
  members: number | null;
  membersOn: string | null;
  consents: readonly ConsentMatter[];
  /** The content both approvals were given on; null: not cleared, or no longer. */
  clearedHash: string | null;
  committeeSize: number | null;
  convened: number | null;
  electorate: Electorate | null;
  day: string | null;
  /** The day it was first planned for. */
  plannedOn: string | null;
  heldOn: KnownDay | null;
  motto: string | null;
  publications: number;
};

export type CongressState = { status: 'none' } | Congress;

export const congress: Decider<CongressCommand, CongressEvent, CongressState> = {
  name: 'congress',
  initialState: { status: 'none' },
  decide: {
    'congress.plan': planCongress,
    'congress.give-consent': giveConsent,
    'congress.decide-form': decideForm,
    'congress.organise-preparation': organisePreparation,
    'congress.clear': clearCongress,
    'congress.drop-clearance': dropClearance,
    'congress.convene': conveneCongress,
    'congress.set-motto': setMotto,
    'congress.attach-publication': attachPublication,
    'congress.postpone': postponeCongress,
    'congress.cancel': cancelCongress,
    'congress.exempt': exemptFromCongress,
    'congress.replace-by-conference': replaceByConference,
    'congress.wind-up': windUpCongress,
    'congress.fix-electorate': fixElectorate,
    'congress.record-held': recordHeld,
    'congress.archive': archiveCongress,
  },
  evolve(state, event) {
    if (event.type === 'CongressPlanned') return plannedBy(event.data);
    return state.status === 'none' ? state : grown(state, event);
  },
};

function plannedBy(plan: Extract<CongressEvent, { type: 'CongressPlanned' }>['data']): Congress {
  const { unitName, unitKind, unitProvince, kind, term, previousTerm, campaign, pilot, regulation, motto, plannedOn } =
    plan;
  return {
    status: 'planned',
    unitName,
    unit: { kind: unitKind, province: unitProvince ?? null },
    kind,
    term,
    previousTerm,
    termWished: plan.termAdjustment === 'wished',
    campaign,
    pilot,
    regulation,
    form: null,
    restructured: null,
    personnelMode: null,
    chairMode: null,
    members: null,
    membersOn: null,
    consents: [],
    clearedHash: null,
    committeeSize: null,
    convened: null,
    electorate: null,
    day: null,
    plannedOn: plannedOn?.value ?? null,
    heldOn: null,
    motto,
    publications: 0,
  };
}

function grown(state: Congress, event: Exclude<CongressEvent, { type: 'CongressPlanned' }>): Congress {
  switch (event.type) {
    case 'ConsentGiven':
      return { ...state, consents: [...state.consents, event.data.matter] };
    case 'FormDecided': {
      const { form, members, membersOn, personnelMode, chairMode, restructured = null } = event.data;
      const status = state.status === 'planned' ? 'form-fixed' : state.status;
      return { ...state, status, form, members, membersOn, personnelMode, chairMode, restructured };
    }
    case 'PreparationOrganised':
      return { ...state, status: isEarly(state) ? 'preparing' : state.status };
    case 'CongressCleared':
      return {
        ...state,
        status: 'cleared',
        clearedHash: event.data.hash,
        day: event.data.heldOn ?? state.day,
        personnelMode: event.data.personnelMode ?? state.personnelMode,
        chairMode: event.data.chairMode ?? state.chairMode,
        committeeSize: event.data.committeeSize ?? state.committeeSize,
      };
    case 'ClearanceDropped':
      return { ...state, status: 'preparing', clearedHash: null };
    case 'CongressConvened':
      return { ...state, status: 'convened', convened: event.data.convened, day: event.data.day };
    case 'MottoSet':
      return { ...state, motto: event.data.motto };
    case 'PublicationAttached':
      return { ...state, publications: event.data.number };
    case 'CongressPostponed':
      return { ...state, status: 'postponed', day: event.data.day };
    case 'CongressCancelled':
      return { ...state, status: 'cancelled' };
    case 'CongressExempted':
      return { ...state, status: 'exempted' };
    case 'CongressReplaced':
      return { ...state, status: 'replaced', form: event.data.form };
    case 'CongressWoundUp':
      return { ...state, status: 'wound-up' };
    case 'ElectorateFixed':
      return { ...state, electorate: event.data };
    case 'CongressHeld':
      return { ...state, status: 'held', heldOn: event.data.heldOn, pilot: event.data.pilot };
    case 'CongressArchived':
      return { ...state, status: 'archived' };
  }
}

function isEarly(state: Congress): boolean {
  return state.status === 'planned' || state.status === 'form-fixed';
}
