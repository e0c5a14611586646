import type { Recorded } from '#decider';
import type { CampaignEvent } from '#domain/campaign';
import type { DossierEvent } from '#domain/dossier';
import type { FirstSessionEvent } from '#domain/first-session';
import type { RolloutEvent } from '#domain/rollout';
import { dayOf } from '../../platform/views/day-of.js';
import { type CongressRow, ofCongress } from './row.js';

export type AfterEvent = CampaignEvent | DossierEvent | FirstSessionEvent | RolloutEvent;
type Of<Type extends AfterEvent['type']> = Recorded<Extract<AfterEvent, { type: Type }>>;

/** What follows the congress: the first session, the dossier, recognition, hand-over, lessons, dissemination. */
export const afterEvents = {
  FirstSessionConvened: ofCongress<Of<'FirstSessionConvened'>>(null, ({ data }, row) => ({
    firstSessionOn: data.heldOn?.value ?? row.firstSessionOn,
  })),
  PostsElected: ofCongress<Of<'PostsElected'>>(null, ({ data }, row) => posts(data, row)),
  FirstSessionClosed: ofCongress<Of<'FirstSessionClosed'>>(22, ({ data }, row) => ({
    firstSessionHeld: true,
    firstSessionOn: row.firstSessionOn ?? data.closedOn,
  })),
  DossierSubmitted: ofCongress<Of<'DossierSubmitted'>>(23, ({ data }) => ({
    dossierSentOn: data.submittedOn,
    dossierDueOn: data.dueOn,
    returnedReason: null,
  })),
  SupplementAsked: ofCongress<Of<'SupplementAsked'>>(null, ({ data }) => ({ returnedReason: data.reason })),
  RecognitionRefused: ofCongress<Of<'RecognitionRefused'>>(null, ({ data }) => ({ returnedReason: data.reason })),
  ResultRecognised: ofCongress<Of<'ResultRecognised'>>(24, ({ data, at }) => ({
    status: 'recognised',
    recognisedOn: data.decidedOn ?? dayOf(at),
    recognitionNumber: data.decisionNumber,
    returnedReason: null,
  })),
  ResultAsserted: ofCongress<Of<'ResultAsserted'>>(19, ({ data }, row) => ({
    asserted: true,
    committeeSize: data.committeeSize ?? row.committeeSize,
    chair: data.chair ?? row.chair,
    chairElectedBy: data.chairElectedBy ?? row.chairElectedBy,
    chairReElected: data.chairReElected ?? row.chairReElected,
    delegatesUpOfficial: data.delegatesUp?.official ?? row.delegatesUpOfficial,
    delegatesUpAlternate: data.delegatesUp?.alternate ?? row.delegatesUpAlternate,
    delegatesUpUnspecified: data.delegatesUp?.unspecified ?? row.delegatesUpUnspecified,
    inspectionSize: data.inspectionSize ?? row.inspectionSize,
    heldOn: data.heldOn?.value ?? row.heldOn,
    heldOnKnown: data.heldOn?.known ?? row.heldOnKnown,
    heldOnNote: data.heldOn?.note ?? row.heldOnNote,
  })),
  HandedOver: ofCongress<Of<'HandedOver'>>(25, ({ data }, row) => ({ handedOverOn: data.day ?? row.handedOverOn })),
  BriefingAcknowledged: ofCongress<Of<'BriefingAcknowledged'>>(27, ({ at }, row) => ({
    disseminatedOn: row.disseminatedOn ?? dayOf(at),
  })),
  ActionProgrammeIssued: ofCongress<Of<'ActionProgrammeIssued'>>(27),
  LessonRecorded: {
    where: ({ id, data }: Of<'LessonRecorded'>) => ({ campaign: id, unit: data.branch }),
    fold: ({ data, at, source }: Of<'LessonRecorded'>, row: CongressRow | undefined) =>
      row && {
        ...row,
        step: Math.max(row.step, row.pilot ? 26 : 0),
        // A report may leave the day out; then it is not the day it was told of.
        lessonsLearnedOn: data.heldOn?.value ?? (source === null ? dayOf(at) : null),
      },
  },
};

function posts(data: Of<'PostsElected'>['data'], row: CongressRow): Partial<CongressRow> {
  const number = data.number ?? data.elected?.length ?? null;
  if (data.post === 'inspection_committee') return { inspectionSize: number ?? row.inspectionSize };
  if (data.post !== 'chair') return {};
  return {
    chair: data.elected?.[0]?.person ?? row.chair,
    chairElectedBy: 'BCH_FIRST_SESSION',
    chairReElected: data.chairReElected ?? row.chairReElected,
  };
}
