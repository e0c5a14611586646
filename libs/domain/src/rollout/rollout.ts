import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation } from '../regulation/index.js';
import { acknowledgeBriefing } from './acknowledge.js';
import { closeRollout } from './close.js';
import { handOver } from './hand-over.js';
import { issueActionProgramme } from './issue-action-programme.js';
import { publishResolution } from './publish-resolution.js';
import { reportRollout } from './report.js';
import { scheduleBriefing } from './schedule-briefing.js';
import { startRollout } from './start.js';

// R94 R98 F23: what follows a recognised congress. The outgoing committee hands over, the resolution is published and made
// known to every sub-unit, an action programme is issued. There is one for each congress.

export type ItemKind = 'papers' | 'assets' | 'finance' | 'account' | 'seal';
export type Item = { readonly kind: ItemKind; readonly description: string; readonly complete: boolean };

/** Whether the document that is named has been begun here; true when none is named. */
type NamingDocument = { documentThere: boolean };

export type StartRollout = Asked<
  'rollout.start',
  { congress: string },
  { congress: { readonly id: string; readonly regulation: Regulation; readonly recognised: boolean | null } }
>;
export type PublishResolution = Asked<
  'rollout.publish-resolution',
  { document: string | null; publishedOn: string | null; channel: string | null; address: string | null },
  NamingDocument
>;
export type ScheduleBriefing = Asked<
  'rollout.schedule-briefing',
  { subject: string; day: string | null; place: string | null; subUnits: readonly string[] }
>;
export type AcknowledgeBriefing = Asked<
  'rollout.acknowledge',
  { briefing: number; subUnit: string; attended: number | null; note: string | null }
>;
export type ReportRollout = Asked<'rollout.report', { progress: string; percent: number | null }>;
export type HandOver = Asked<
  'rollout.hand-over',
  {
    day: string | null;
    handedBy: string | null;
    takenBy: string | null;
    items: readonly Item[];
    minutes: string | null;
    note: string | null;
  },
  {
    recognised: boolean | null;
    /** The minutes' bytes are in the store; true when no file is named. */
    stored: boolean;
  }
>;
export type IssueActionProgramme = Asked<
  'rollout.issue-action-programme',
  { title: string; document: string | null; issuedOn: string | null },
  NamingDocument
>;
export type CloseRollout = Asked<'rollout.close', { note: string | null }>;

export type RolloutCommand =
  | StartRollout
  | PublishResolution
  | ScheduleBriefing
  | AcknowledgeBriefing
  | ReportRollout
  | HandOver
  | IssueActionProgramme
  | CloseRollout;

type Of<Command extends RolloutCommand> = Command['data'] & { congress: string };

export type RolloutEvent =
  | Happened<'RolloutStarted', { congress: string; regulation: Regulation }>
  | Happened<'ResolutionPublished', Of<PublishResolution>>
  | Happened<'BriefingScheduled', Of<ScheduleBriefing> & { briefing: number }>
  | Happened<'BriefingAcknowledged', Of<AcknowledgeBriefing>>
  | Happened<'RolloutReported', Of<ReportRollout> & { report: number }>
  | Happened<'HandedOver', Of<HandOver> & { handOver: number; guards: readonly GuardRecord[] }>
  | Happened<'ActionProgrammeIssued', Of<IssueActionProgramme>>
  | Happened<'RolloutClosed', Of<CloseRollout> & { unacknowledged: number }>;

export type Briefing = { readonly subUnits: readonly string[]; readonly acknowledged: readonly string[] };
export type Rollout = {
  readonly congress: string;
  readonly regulation: Regulation;
  readonly published: boolean;
  readonly briefings: readonly Briefing[];
  readonly reports: number;
  readonly handOvers: number;
};
export type RolloutState =
  | { readonly status: 'none' }
  | (Rollout & { readonly status: 'started' })
  | (Rollout & { readonly status: 'closed' });

export const rollout: Decider<RolloutCommand, RolloutEvent, RolloutState> = {
  name: 'rollout',
  initialState: { status: 'none' },
  decide: {
    'rollout.start': startRollout,
    'rollout.publish-resolution': publishResolution,
    'rollout.schedule-briefing': scheduleBriefing,
    'rollout.acknowledge': acknowledgeBriefing,
    'rollout.report': reportRollout,
    'rollout.hand-over': handOver,
    'rollout.issue-action-programme': issueActionProgramme,
    'rollout.close': closeRollout,
  },
  evolve(state, event) {
    if (event.type === 'RolloutStarted') {
      const { congress, regulation } = event.data;
      return { status: 'started', congress, regulation, published: false, briefings: [], reports: 0, handOvers: 0 };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'ResolutionPublished':
        return { ...state, published: true };
      case 'BriefingScheduled':
        return { ...state, briefings: [...state.briefings, { subUnits: event.data.subUnits, acknowledged: [] }] };
      case 'BriefingAcknowledged':
        return { ...state, briefings: acknowledged(state.briefings, event.data) };
      case 'RolloutReported':
        return { ...state, reports: event.data.report };
      case 'HandedOver':
        return { ...state, handOvers: event.data.handOver };
      case 'ActionProgrammeIssued':
        return state;
      case 'RolloutClosed':
        return { ...state, status: 'closed' };
    }
  },
};

function acknowledged(
  briefings: readonly Briefing[],
  { briefing, subUnit }: { briefing: number; subUnit: string },
): Briefing[] {
  return briefings.map((one, place) =>
    place === briefing - 1 ? { ...one, acknowledged: [...one.acknowledged, subUnit] } : one,
  );
}
