import type { Regulation } from '../regulation/index.js';
import type { CongressEvent, DecideForm, PlanCongress } from './congress.js';

/** Named pasts for specs. */
export const underXII: Regulation = { ruleSet: 'RS_XII', settings: {} };
export const under2025: Regulation = { ruleSet: 'RS_2025', settings: {} };

export const upper = { role: 'upper_officer', account: 'account-2', unit: 'upper-1' };
/** The union above the one directly above. */
export const farAbove = { ...upper, unit: 'top-1' };
export const directUpper = 'upper-1';
export const system = { role: 'system', account: 'system' };
export const article = { title: 'Báo Hànộimới' };
export const hash = 'a'.repeat(64);
export const otherHash = 'b'.repeat(64);

export const plan: PlanCongress['data'] = {
  kind: 'TERM',
  term: '2023-2028',
  previousTerm: '2017-2022',
  adjustedTermReason: null,
  ordinal: 'IX',
  campaign: null,
  ruleSet: 'RS_XII',
  motto: null,
  plannedOn: null,
  ground: null,
};
export const planFacts: PlanCongress['facts'] = {
  unitNow: { name: 'Công đoàn Sở Nội vụ', kind: 'grassroots_union', province: null, active: true, provisional: false },
  openCongress: null,
  campaign: null,
  directUpper: 'upper-1',
};

type Planned = Extract<CongressEvent, { type: 'CongressPlanned' }>;

export function planned(of: Partial<Planned['data']> = {}): Planned {
  const { ruleSet: _, ...rest } = plan;
  return {
    type: 'CongressPlanned',
    data: {
      ...rest,
      unitName: 'Công đoàn Sở Nội vụ',
      unitKind: 'grassroots_union',
      unitProvince: null,
      deadline: null,
      provisionalCommittee: false,
      pilot: false,
      regulation: underXII,
      guards: [],
      ...of,
    },
  };
}

export const plenary: DecideForm['data'] = {
  form: 'PLENARY',
  formInferred: false,
  members: 98,
  membersOn: '2023-01-31',
  scattered: false,
  personnelMode: 'ELECTED',
  chairMode: 'BY_BCH',
};

export function formDecided(of: Partial<DecideForm['data']> = {}): CongressEvent {
  return { type: 'FormDecided', data: { ...plenary, restructured: false, ...of, guards: [] } };
}

export const consentedTo = (
  matter: Extract<CongressEvent, { type: 'ConsentGiven' }>['data']['matter'],
): CongressEvent => ({
  type: 'ConsentGiven',
  data: { matter, reference: null, note: null, guards: [] },
});

export const clearance = {
  review: 'review-1',
  hash,
  heldOn: null,
  personnelMode: null,
  chairMode: null,
  committeeSize: 7,
};
export const cleared: CongressEvent = { type: 'CongressCleared', data: { ...clearance, guards: [] } };
export const convened: CongressEvent = {
  type: 'CongressConvened',
  data: {
    day: '2023-03-02',
    time: '08:00',
    place: 'Hội trường Sở',
    convened: 98,
    guards: [
      { rule: 'R24', ruleSet: 'RS_XII', mark: 'S', inputs: { clearedHash: hash }, outcome: 'held' },
      {
        rule: 'R05',
        ruleSet: 'RS_XII',
        mark: 'I',
        inputs: { convened: 98, members: 98, membersOn: '2023-01-31' },
        outcome: 'held',
      },
    ],
  },
};
export const held: CongressEvent = {
  type: 'CongressHeld',
  data: {
    heldOn: { value: '2023-03-02', known: 'stated' },
    unitName: 'Công đoàn Sở Nội vụ',
    campaign: null,
    personnelMode: 'ELECTED',
    pilot: false,
    campaignUnit: null,
  },
};
export const cancelled: CongressEvent = { type: 'CongressCancelled', data: { reason: 'Đơn vị giải thể' } };
export const postponed: CongressEvent = {
  type: 'CongressPostponed',
  data: { reason: 'Bão', day: '2023-04-02', guards: [] },
};
