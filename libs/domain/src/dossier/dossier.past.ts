import type { Regulation, RuledUnit } from '../regulation/index.js';
import type { ResultFacts } from './checks.js';
import type { DossierEvent, PaperKind } from './dossier.js';
import { freezeRules } from './rules.js';

type Data<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>['data'];

/** Named pasts for specs: a congress of 98 delegates under the rules of 2025. */
export const regulation: Regulation = { ruleSet: 'RS_2025', settings: {} };
export const unit: RuledUnit = { kind: 'grassroots_union', province: null };
export const source = { title: 'Bài báo' };
export const papers: readonly PaperKind[] = [
  'submission-letter',
  'count-minutes',
  'personnel-list',
  'congress-minutes',
  'first-session-minutes',
  'first-inspection-session-minutes',
];
export const round = {
  election: 'election-1',
  round: 1,
  issued: 90,
  exchanged: 0,
  collected: 90,
  valid: 88,
  invalid: 2,
  base: 90,
  elected: [80, 60, 46],
};
export const result: ResultFacts = {
  convened: 98,
  present: 90,
  members: 300,
  committeeSize: 9,
  moreSeats: false,
  rounds: [round],
  firstSessionClosedOn: '2025-11-11',
  announcedOn: '2025-11-10',
};
export const nothingKnown: ResultFacts = {
  convened: null,
  present: null,
  members: null,
  committeeSize: null,
  moreSeats: false,
  rounds: [],
  firstSessionClosedOn: null,
  announcedOn: null,
};

export function assembled(under: Regulation = regulation): DossierEvent {
  const rules = freezeRules(under, unit);
  return { type: 'DossierAssembled', data: { congress: 'congress-1', needed: rules.dossierPapers.value, rules } };
}
export function attached(paper: PaperKind, place = 1): DossierEvent {
  return {
    type: 'PaperAttached',
    data: { congress: 'congress-1', place, paper, title: null, document: null, file: 'ab', number: null, dated: null },
  };
}
export const complete = papers.map((paper, place) => attached(paper, place + 1));
export function submitted(of: Partial<Data<'DossierSubmitted'>> = {}): DossierEvent {
  return {
    type: 'DossierSubmitted',
    data: {
      congress: 'congress-1',
      papers,
      withoutInspectionSession: false,
      submittedOn: '2025-11-20',
      dueOn: '2025-11-25',
      decideBy: '2025-12-04',
      account: 'account-branch',
      checks: [],
      guards: [],
      ...of,
    },
  };
}
export const sent = [assembled(), ...complete, submitted()];
export const returned: DossierEvent = {
  type: 'SupplementAsked',
  data: { congress: 'congress-1', reason: 'Thiếu chữ ký', papers: ['count-minutes'] },
};
export const refused: DossierEvent = {
  type: 'RecognitionRefused',
  data: { congress: 'congress-1', reason: 'Bầu sai thể lệ' },
};
export const recognised: DossierEvent = {
  type: 'ResultRecognised',
  data: {
    congress: 'congress-1',
    decisionNumber: '15/QĐ',
    decidedOn: '2025-11-28',
    signFrom: '2025-11-10',
    dueOn: '2025-12-04',
    despite: null,
    checks: [],
    guards: [],
  },
};
export function asserted(of: Partial<Data<'ResultAsserted'>> = {}): DossierEvent {
  return {
    type: 'ResultAsserted',
    data: {
      congress: 'congress-1',
      committeeSize: 11,
      chair: null,
      chairElectedBy: null,
      chairReElected: null,
      delegatesUp: null,
      inspectionElected: null,
      inspectionSize: null,
      heldOn: null,
      note: null,
      place: 1,
      rules: freezeRules(regulation, unit),
      guards: [],
      ...of,
    },
  };
}
