import type { Campaign, CampaignEvent, CampaignState } from './campaign.js';
import { type Stage, stages } from './stages.js';

export function evolve(state: CampaignState, event: CampaignEvent): CampaignState {
  if (event.type === 'CampaignDrafted') {
    const { name, term, ruleSet } = event.data;
    return {
      status: 'drafted',
      passed: ['drafted'],
      name,
      term,
      ruleSet,
      settings: {},
      pilots: [],
      lessons: 0,
      exemptions: {},
      deadlines: {},
      entries: 0,
    };
  }
  return state.status === 'none' ? state : advanced(state, event);
}

function advanced(state: Campaign, event: Exclude<CampaignEvent, { type: 'CampaignDrafted' }>): Campaign {
  switch (event.type) {
    case 'CampaignConsulted':
      return { ...reached(state, 'consulted'), entries: event.data.entry };
    case 'CampaignIssued':
      return { ...reached(state, 'issued'), settings: event.data.settings };
    case 'CampaignAllocated': {
      const days = event.data.deadlines.map(({ level, dueOn }) => [level, dueOn] as const);
      return { ...reached(state, 'allocated'), deadlines: { ...state.deadlines, ...Object.fromEntries(days) } };
    }
    case 'OfficersTrained':
      return { ...reached(state, 'trained'), entries: event.data.entry };
    case 'PilotNamed':
      return { ...reached(state, 'pilots-chosen'), pilots: [...state.pilots, event.data.branch] };
    case 'LessonRecorded':
      return { ...state, lessons: state.lessons + 1, entries: event.data.entry };
    case 'PilotsHeld':
      return reached(state, 'pilots-held');
    case 'LessonsShared':
      return reached(state, 'lessons-shared');
    case 'RollOutBegun':
      return reached(state, 'rolling-out');
    case 'BranchesCompleted':
      return reached(state, 'completed-by-branches');
    case 'BranchExempted':
      return { ...state, exemptions: { ...state.exemptions, [event.data.branch]: event.data.reason } };
    case 'ExemptionLifted': {
      const { [event.data.branch]: _, ...exemptions } = state.exemptions;
      return { ...state, exemptions };
    }
    case 'DeadlineMoved':
      return { ...state, deadlines: { ...state.deadlines, [event.data.key]: event.data.dueOn } };
    case 'VoicesConsolidated':
      return reached(state, 'opinions-and-petitions-consolidated');
    case 'UpperCongressPrepared':
      return reached(state, 'upper-congress-prepared');
    case 'UpperCongressRecorded':
      return reached(state, 'upper-congress-held');
    case 'ResultsDisseminated':
      return reached(state, 'disseminated');
    case 'CampaignClosed':
      return reached(state, 'closed');
  }
}

function reached(state: Campaign, stage: Stage): Campaign {
  const status = stages.indexOf(stage) > stages.indexOf(state.status) ? stage : state.status;
  return { ...state, status, passed: [...new Set([...state.passed, stage])] };
}
