import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Mark, RuleSetCode } from '../regulation/index.js';
import { allocate } from './allocate.js';
import { beginRollOut } from './begin-roll-out.js';
import { closeCampaign } from './close.js';
import { consolidateVoices } from './consolidate.js';
import { consultCommittee } from './consult.js';
import { disseminateResults } from './disseminate.js';
import { draftCampaign } from './draft.js';
import { evolve } from './evolve.js';
import { exemptBranch } from './exempt-branch.js';
import { issueCampaign } from './issue.js';
import { liftExemption } from './lift-exemption.js';
import { moveDeadline } from './move-deadline.js';
import { namePilot } from './name-pilot.js';
import { prepareUpperCongress } from './prepare-upper-congress.js';
import { recordLesson } from './record-lesson.js';
import { recordUpperCongress } from './record-upper-congress.js';
import { shareLessons } from './share-lessons.js';
import type { Stage } from './stages.js';
import { takeStock } from './take-stock.js';
import { trainOfficers } from './train.js';

// The upper union's plan for the congresses below it. It names the rule set that they are held under, and
// settles what the texts leave open.

export type KnownDay = { value: string; known: 'stated' | 'year-inferred' | 'inferred'; note?: string | undefined };

export type Level =
  | 'union_group'
  | 'section_union'
  | 'member_union'
  | 'grassroots_union'
  | 'ward_union'
  | 'direct_upper'
  | 'corporation_union'
  | 'labour_federation'
  | 'confederation';

/** A unit named in a command: `below` tells whether it stands under the union that runs the campaign. */
export type BranchFact = { name: string; status: string; below: boolean };

/** What the campaign settles where the texts are silent or unverified, and who settled it. */
export type Setting = { provision: string; value: unknown; settledBy: string; reason: string | null };
export type Settled = Setting & { rule: string; mark: Mark };

export type ExemptionReason =
  | 'provisional-committee'
  | 'hardship'
  | 'shrinking'
  | 'moving'
  | 'dissolving'
  | 'cannot-hold'
  | 'wound-up'
  | 'other';

type Draft = { name: string; term: string; ruleSet: RuleSetCode; upperCongress: string | null; note: string | null };
type Consulting = { consulted: string | null; on: string | null; words: string };
type Quota = { branch: string; official: number | null; alternates: number | null };
type Allocating = { quotas: readonly Quota[]; deadlines: readonly { level: Level; dueOn: string }[] };
type Training = { title: string; heldOn: string | null; participants: number | null; words: string | null };
type Piloting = { branch: string; on: string | null; reason: string | null };
type Question = { topic: string | null; question: string; answer: string | null; answeredBy: string | null };
type Lesson = {
  branch: string;
  heldOn: KnownDay | null;
  place: string | null;
  participants: number | null;
  /** The persons of the upper union who led the meeting. */
  ledBy: readonly string[];
  topics: readonly string[];
  questions: readonly Question[];
  words: string | null;
  meeting: string | null;
};
type Exempting = {
  branch: string;
  reason: ExemptionReason;
  words: string | null;
  basis: string | null;
  on: string | null;
};
type Moving = { level: Level | null; branch: string | null; dueOn: string; reason: string };
type Consolidating = { on: string | null; opinions: number | null; petitions: number | null; words: string | null };
type Preparing = { on: string | null; words: string | null };
type UpperCongress = { congress: string | null; heldOn: KnownDay | null };
type Disseminating = { on: string | null; channel: string | null; words: string | null };
type Closing = { on: string | null; words: string | null };
type Excusable = { exception: string | null };
/** Branches that must hold a congress, with those that have, and those exempted; null: not known. */
type Completion = { mustHold: number | null; done: number | null; exempted: number | null };
/** Of the branches that must hold a congress, those that have sent opinions and petitions up, or said that they have none. */
export type Voices = { mustHold: number | null; opinionsKnown: number | null; petitionsKnown: number | null };

export type DraftCampaign = Asked<'campaign.draft', Draft>;
export type ConsultCommittee = Asked<'campaign.consult', Consulting>;
export type IssueCampaign = Asked<
  'campaign.issue',
  { number: string | null; issuedOn: string | null; settings: readonly Setting[] }
>;
/** `below`: those of the branches named in `quotas` that are active and stand under the union. */
export type Allocate = Asked<'campaign.allocate', Allocating, { below: readonly string[] }>;
export type TrainOfficers = Asked<'campaign.train', Training>;
export type NamePilot = Asked<'campaign.name-pilot', Piloting, { branch: BranchFact | null }>;
/** `pilotHeld`: whether the pilot's congress is closed or later; null when it has none here. */
export type RecordLesson = Asked<'campaign.record-lesson', Lesson, { pilotHeld: boolean | null }>;
/** `closed`: those of the campaign's pilots whose congress is closed or later. */
export type ShareLessons = Asked<
  'campaign.share-lessons',
  { on: string | null; words: string | null } & Excusable,
  { closed: readonly string[] }
>;
/** `closed`: as for the lessons. */
export type TakeStock = Asked<'campaign.take-stock', object, Completion & { closed: readonly string[] }>;
export type BeginRollOut = Asked<'campaign.begin-roll-out', object>;
export type ExemptBranch = Asked<'campaign.exempt-branch', Exempting, { branch: BranchFact | null }>;
export type LiftExemption = Asked<'campaign.lift-exemption', { branch: string; reason: string }>;
export type MoveDeadline = Asked<'campaign.move-deadline', Moving, { branch: BranchFact | null }>;
export type ConsolidateVoices = Asked<'campaign.consolidate', Consolidating>;
export type PrepareUpperCongress = Asked<'campaign.prepare-upper-congress', Preparing & Excusable, Voices>;
/** Besides, how many branches have named their delegates to the upper congress. */
export type RecordUpperCongress = Asked<
  'campaign.record-upper-congress',
  UpperCongress & Excusable,
  Voices & { delegatesKnown: number | null }
>;
export type DisseminateResults = Asked<'campaign.disseminate', Disseminating>;
export type CloseCampaign = Asked<'campaign.close', Closing & Excusable, Completion>;

export type CampaignCommand =
  | DraftCampaign
  | ConsultCommittee
  | IssueCampaign
  | Allocate
  | TrainOfficers
  | NamePilot
  | RecordLesson
  | ShareLessons
  | TakeStock
  | BeginRollOut
  | ExemptBranch
  | LiftExemption
  | MoveDeadline
  | ConsolidateVoices
  | PrepareUpperCongress
  | RecordUpperCongress
  | DisseminateResults
  | CloseCampaign;

type Entry = { entry: number };
type Guarded = Excusable & { guards: readonly GuardRecord[] };

export type CampaignEvent =
  | Happened<'CampaignDrafted', Draft>
  | Happened<'CampaignConsulted', Consulting & Entry>
  | Happened<
      'CampaignIssued',
      {
        number: string | null;
        issuedOn: string | null;
        ruleSet: RuleSetCode;
        settings: { readonly [provision: string]: unknown };
        settled: readonly Settled[];
      }
    >
  | Happened<'CampaignAllocated', Allocating>
  | Happened<'OfficersTrained', Training & Entry>
  | Happened<'PilotNamed', Piloting & { branchName: string }>
  | Happened<'LessonRecorded', Lesson & Entry>
  | Happened<'PilotsHeld', { pilots: readonly string[] }>
  // `openPilots`: pilots whose congress was not yet closed.
  | Happened<'LessonsShared', { on: string | null; words: string | null; openPilots: readonly string[] } & Guarded>
  | Happened<'RollOutBegun', { pilots: readonly string[] }>
  | Happened<'BranchesCompleted', Completion & { guards: readonly GuardRecord[] }>
  | Happened<
      'BranchExempted',
      Exempting & {
        branchName: string;
        rule: 'R99' | 'R04' | 'KL-157' | null;
        /** Absent from events that were recorded when only the rule was named. */
        guards?: readonly GuardRecord[];
      }
    >
  | Happened<'ExemptionLifted', { branch: string; reason: string }>
  | Happened<'DeadlineMoved', Moving & { key: string; was: string | null }>
  | Happened<'VoicesConsolidated', Consolidating>
  | Happened<'UpperCongressPrepared', Preparing & Guarded>
  | Happened<'UpperCongressRecorded', UpperCongress & Guarded>
  | Happened<'ResultsDisseminated', Disseminating>
  | Happened<'CampaignClosed', Closing & Guarded>;

export type Campaign = {
  status: Stage;
  /** Every stage that it has come through; one may be left out, or come late. */
  passed: readonly Stage[];
  name: string;
  term: string;
  ruleSet: RuleSetCode;
  settings: { readonly [provision: string]: unknown };
  pilots: readonly string[];
  lessons: number;
  exemptions: { readonly [branch: string]: ExemptionReason };
  /** By level, or by branch where a branch has a day of its own. */
  deadlines: { readonly [key: string]: string };
  entries: number;
};
export type CampaignState = { status: 'none' } | Campaign;

export const campaign: Decider<CampaignCommand, CampaignEvent, CampaignState> = {
  name: 'campaign',
  initialState: { status: 'none' },
  decide: {
    'campaign.draft': draftCampaign,
    'campaign.consult': consultCommittee,
    'campaign.issue': issueCampaign,
    'campaign.allocate': allocate,
    'campaign.train': trainOfficers,
    'campaign.name-pilot': namePilot,
    'campaign.record-lesson': recordLesson,
    'campaign.share-lessons': shareLessons,
    'campaign.take-stock': takeStock,
    'campaign.begin-roll-out': beginRollOut,
    'campaign.exempt-branch': exemptBranch,
    'campaign.lift-exemption': liftExemption,
    'campaign.move-deadline': moveDeadline,
    'campaign.consolidate': consolidateVoices,
    'campaign.prepare-upper-congress': prepareUpperCongress,
    'campaign.record-upper-congress': recordUpperCongress,
    'campaign.disseminate': disseminateResults,
    'campaign.close': closeCampaign,
  },
  evolve,
};
