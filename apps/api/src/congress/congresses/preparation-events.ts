import type { Recorded } from '#decider';
import type { CampaignEvent } from '#domain/campaign';
import type { DirectiveEvent } from '#domain/directive';
import type { DocumentEvent } from '#domain/document';
import type { ReviewEvent } from '#domain/review';
import type { UnionUnitEvent } from '#domain/union-unit';
import { type CongressRow, ofCongress, own } from './row.js';

export type PreparationEvent = CampaignEvent | DirectiveEvent | DocumentEvent | ReviewEvent | UnionUnitEvent;
type Of<Type extends PreparationEvent['type']> = Recorded<Extract<PreparationEvent, { type: Type }>>;

/** How the branch prepares: directives, drafts, reviews, and what its campaign decides for it. */
export const preparationEvents = {
  DirectiveDisseminated: ofCongress<Of<'DirectiveDisseminated'>>(4),
  VersionSaved: ofCongress<Of<'VersionSaved'>>(5),
  ConsultationOpened: ofCongress<Of<'ConsultationOpened'>>(6),
  CommentRecorded: ofCongress<Of<'CommentRecorded'>>(6),
  DocumentFinalised: {
    at: ({ data }: Of<'DocumentFinalised'>) => data.congress,
    // The drafts are reviewed when nothing is missing any more.
    fold: (event: Of<'DocumentFinalised'>, row: CongressRow | undefined) =>
      own<Of<'DocumentFinalised'>>(event.data.missing.length === 0 ? 7 : 5, {})(event, row),
  },
  ReviewSubmitted: reviewed<Of<'ReviewSubmitted'>>({ party: 8, upper: 10 }, { returnedReason: null }),
  ReviewTakenUp: reviewed<Of<'ReviewTakenUp'>>({ party: 8, upper: 10 }),
  ReviewApproved: reviewed<Of<'ReviewApproved'>>({ party: 9, upper: 10 }),
  ReviewApprovedWithConditions: reviewed<Of<'ReviewApprovedWithConditions'>>({ party: 8, upper: 10 }),
  ReviewReturned: {
    at: ({ data }: Of<'ReviewReturned'>) => data.congress,
    fold: (event: Of<'ReviewReturned'>, row: CongressRow | undefined) =>
      own<Of<'ReviewReturned'>>(null, { ...standing(event), returnedReason: event.data.reason })(event, row),
  },
  ConditionMet: reviewed<Of<'ConditionMet'>>({ party: 8, upper: 10 }),
  ReviewWithdrawn: reviewed<Of<'ReviewWithdrawn'>>({ party: null, upper: null }),
  ReviewSkipped: reviewed<Of<'ReviewSkipped'>>({ party: 9, upper: 10 }),
  ApprovalsDropped: ofCongress<Of<'ApprovalsDropped'>>(null, standing),
  PilotNamed: ofBranch<Of<'PilotNamed'>>(() => ({ pilot: true })),
  CampaignAllocated: {
    where: ({ id }: Of<'CampaignAllocated'>) => ({ campaign: id }),
    fold: (event: Of<'CampaignAllocated'>, row: CongressRow | undefined) => {
      const due = event.data.deadlines.find(({ level }) => level === row?.unitKind)?.dueOn;
      return row && due ? { ...row, deadline: due } : row;
    },
  },
  DeadlineMoved: {
    where: ({ id, data }: Of<'DeadlineMoved'>): { [field: string]: string } =>
      data.branch === null ? { campaign: id } : { campaign: id, unit: data.branch },
    fold: ({ data }: Of<'DeadlineMoved'>, row: CongressRow | undefined) =>
      row && (data.branch !== null || data.level === row.unitKind) ? { ...row, deadline: data.dueOn } : row,
  },
  UnitRenamed: {
    where: ({ id }: Of<'UnitRenamed'>) => ({ unit: id }),
    fold: ({ data }: Of<'UnitRenamed'>, row: CongressRow | undefined) => row && { ...row, unitName: data.name },
  },
};

type Reviewed = Recorded<Extract<ReviewEvent, { data: { standing: unknown } }>>;

function standing({ data }: Reviewed): Pick<CongressRow, 'partyStatus' | 'upperStatus'> {
  return { partyStatus: data.standing.party, upperStatus: data.standing.upper };
}

function reviewed<Event extends Reviewed & { data: { side: 'party' | 'upper' } }>(
  steps: { readonly party: number | null; readonly upper: number | null },
  more: Partial<CongressRow> = {},
) {
  return {
    at: ({ data }: Event) => data.congress,
    fold: (event: Event, row: CongressRow | undefined) =>
      own<Event>(steps[event.data.side], { ...standing(event), ...more })(event, row),
  };
}

function ofBranch<Event extends Recorded & { data: { branch: string } }>(
  change: (event: Event) => Partial<CongressRow>,
) {
  return {
    where: ({ id, data }: Event) => ({ campaign: id, unit: data.branch }),
    fold: (event: Event, row: CongressRow | undefined) => row && { ...row, ...change(event) },
  };
}
