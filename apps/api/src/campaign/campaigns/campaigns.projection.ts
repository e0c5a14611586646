import { campaignViews } from '#contracts/campaign';
import { type CampaignEvent, type Stage, stages } from '#domain/campaign';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** Each round of congresses, and how far it has come. */
export const campaigns = projection(campaignViews.campaigns, 2).on<CampaignEvent>({
  CampaignDrafted: ({ id, unit, data }) => ({
    id,
    unit,
    ...data,
    status: 'drafted',
    number: null,
    issuedOn: null,
    settled: [],
    upperCongressOn: null,
    consultations: [],
    pilots: [],
    lessons: 0,
    pilotsHeldOn: null,
    lessonsSharedOn: null,
    openPilots: [],
    opinions: null,
    petitions: null,
    rollOutOn: null,
    completedOn: null,
    preparedOn: null,
    disseminatedOn: null,
    channel: null,
    closedOn: null,
  }),
  CampaignConsulted: ({ data }, row) =>
    row && { ...row, status: reached(row.status, 'consulted'), consultations: [...row.consultations, data] },
  CampaignIssued: ({ data: { number, issuedOn, settled } }, row) =>
    row && { ...row, status: reached(row.status, 'issued'), number, issuedOn, settled },
  CampaignAllocated: (_, row) => row && { ...row, status: reached(row.status, 'allocated') },
  OfficersTrained: (_, row) => row && { ...row, status: reached(row.status, 'trained') },
  PilotNamed: ({ data }, row) =>
    row && { ...row, status: reached(row.status, 'pilots-chosen'), pilots: [...row.pilots, data.branch] },
  LessonRecorded: (_, row) => row && { ...row, lessons: row.lessons + 1 },
  PilotsHeld: ({ at }, row) => row && { ...row, status: reached(row.status, 'pilots-held'), pilotsHeldOn: dayOf(at) },
  LessonsShared: ({ data: { on, openPilots } }, row) =>
    row && { ...row, status: reached(row.status, 'lessons-shared'), lessonsSharedOn: on, openPilots },
  RollOutBegun: ({ at }, row) => row && { ...row, status: reached(row.status, 'rolling-out'), rollOutOn: dayOf(at) },
  BranchesCompleted: ({ at }, row) =>
    row && { ...row, status: reached(row.status, 'completed-by-branches'), completedOn: dayOf(at) },
  VoicesConsolidated: ({ data: { opinions, petitions } }, row) =>
    row && { ...row, status: reached(row.status, 'opinions-and-petitions-consolidated'), opinions, petitions },
  UpperCongressPrepared: ({ data }, row) =>
    row && { ...row, status: reached(row.status, 'upper-congress-prepared'), preparedOn: data.on },
  UpperCongressRecorded: ({ data: { congress, heldOn } }, row) =>
    row && {
      ...row,
      status: reached(row.status, 'upper-congress-held'),
      upperCongress: congress ?? row.upperCongress,
      upperCongressOn: heldOn?.value ?? null,
    },
  ResultsDisseminated: ({ data: { on, channel } }, row) =>
    row && { ...row, status: reached(row.status, 'disseminated'), disseminatedOn: on, channel },
  CampaignClosed: ({ data }, row) => row && { ...row, status: reached(row.status, 'closed'), closedOn: data.on },
});

// Later work of an earlier kind does not turn a campaign back.
function reached(now: Stage, stage: Stage): Stage {
  return stages.indexOf(stage) > stages.indexOf(now) ? stage : now;
}
