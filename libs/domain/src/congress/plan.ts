import { reject } from '#decider';
import {
  atLeast,
  type GuardRecord,
  guard,
  isDirectUpper,
  moreThan,
  provision,
  type Regulation,
} from '../regulation/index.js';
import type { CongressEvent, CongressState, PlanCongress } from './congress.js';

/** Plans the congress of a unit for a term, and fixes the rule set it will be held under (F01 F02). */
export function planCongress(asked: PlanCongress, state: CongressState): CongressEvent[] {
  const { data, facts } = asked;
  if (state.status !== 'none') reject('congress.already-planned');
  if (facts.unitNow === null) reject('congress.unit-unknown', {}, { field: 'unit' });
  if (!facts.unitNow.active) reject('congress.unit-not-active', { unitName: facts.unitNow.name }, { field: 'unit' });
  if (facts.openCongress !== null)
    reject('congress.another-is-open', { term: data.term, congress: facts.openCongress });
  if (yearsOf(data.term) <= 0) reject('congress.term-runs-backwards', { term: data.term }, { field: 'term' });

  const regulation = regulationOf(asked);
  const { ruleSet: _, ...plan } = data;
  return [
    {
      type: 'CongressPlanned',
      data: {
        ...plan,
        unitName: facts.unitNow.name,
        unitKind: facts.unitNow.kind,
        unitProvince: facts.unitNow.province,
        provisionalCommittee: facts.unitNow.provisional,
        pilot: facts.campaign?.pilot ?? false,
        deadline: facts.campaign?.deadline ?? null,
        termAdjustment: termAdjustment(asked, regulation),
        regulation,
        guards: data.kind === 'EXTRAORDINARY' ? [grounded(asked, regulation)] : termGuards(asked, regulation),
      },
    },
  ];
}

function regulationOf({ data, facts, source }: PlanCongress): Regulation {
  if (data.campaign === null) {
    if (data.ruleSet === null) reject('congress.rule-set-missing', {}, { field: 'ruleSet' });
    return { ruleSet: data.ruleSet, settings: {} };
  }
  if (facts.campaign === null) reject('congress.campaign-unknown', {}, { field: 'campaign' });
  if (!facts.campaign.issued && source === null) reject('congress.campaign-not-issued', {}, { field: 'campaign' });
  return facts.campaign.regulation;
}

// R08 gives the years; R09 and R11 let the upper union adjust them within bounds; R10 frees the first term of a new unit.
// Only the new term is judged: a previous one may overlap, leave a gap or have run six years (F02).
function termGuards({ data, source }: PlanCongress, regulation: Regulation): GuardRecord[] {
  const { term, kind, adjustedTermReason: reason, ordinal } = data;
  const years = provision(regulation, 'termYears');
  const length = yearsOf(term);
  const asUsual = years.value === null ? null : length === years.value;
  const guards = [
    guard({
      ...refOf(years),
      inputs: { term, length, years: years.value, kind, reason },
      holds: asUsual === false && reason === null && source !== null ? null : asUsual,
      otherwise: 'congress.term-needs-reason',
      field: 'adjustedTermReason',
      reported: source !== null || years.value === null,
      excused: kind === 'FIRST' || reason !== null,
    }),
  ];
  if (kind === 'FIRST') return [...guards, firstInLine(ordinal, regulation)];
  if (asUsual !== false || years.value === null) return guards;
  const adjustment = provision(regulation, 'termAdjustmentMonths');
  const months = Math.abs(length - years.value) * 12;
  return [
    ...guards,
    guard({
      ...refOf(adjustment),
      inputs: { term, months, atMost: adjustment.value },
      holds: adjustment.value === null ? null : months <= adjustment.value,
      otherwise: 'congress.term-adjusted-too-far',
      field: 'term',
      reported: source !== null || adjustment.value === null,
    }),
  ];
}

// R09: the direct upper union adjusts a term; whoever else plans one of another length wishes for it.
function termAdjustment({ data, facts, by }: PlanCongress, regulation: Regulation): 'wished' | 'allowed' | null {
  const years = provision(regulation, 'termYears');
  if (data.kind !== 'TERM' || years.value === null || yearsOf(data.term) === years.value) return null;
  return isDirectUpper(by, facts.directUpper) ? 'allowed' : 'wished';
}

// R12: under a new name a unit begins with its first term.
function firstInLine(ordinal: string | null, regulation: Regulation): GuardRecord {
  return guard({
    ...refOf(provision(regulation, 'ordinalAfterNewName')),
    inputs: { ordinal },
    holds: ordinal === null || ordinal === 'I' || ordinal === '1',
    otherwise: 'congress.first-has-later-ordinal',
    field: 'ordinal',
  });
}

// R100: outside the term only with the upper union's consent, and for one of its grounds; R102 carries it on.
function grounded({ data, by, source }: PlanCongress, regulation: Regulation): GuardRecord {
  if (by.role !== 'upper_officer' && source === null) reject('congress.needs-upper-consent', { kind: data.kind });
  const { ground } = data;
  if (ground === null && source === null) reject('congress.ground-missing', {}, { field: 'ground' });
  const isDisciplined = ground?.kind === 'DISCIPLINED';
  const share = provision(regulation, isDisciplined ? 'extraordinaryDisciplinedShare' : 'extraordinaryVacancyShare');
  return guard({
    ...refOf(share),
    inputs: { ...ground, share: share.value },
    holds: holdsGround(),
    otherwise: 'congress.ground-too-weak',
    field: 'ground',
    reported: source !== null || share.value === null,
  });

  function holdsGround(): boolean | null {
    if (ground === null) return null;
    if (ground.kind === 'TASK_CHANGED' || ground.kind === 'DISUNITY') return true;
    if (ground.affected === null || ground.seats === null || share.value === null) return null;
    return ground.affected >= (isDisciplined ? atLeast : moreThan)(share.value, ground.seats);
  }
}

function yearsOf(term: string): number {
  const [from, to] = term.split('-').map(Number);
  return Number(to) - Number(from);
}

function refOf({ rule, ruleSet, mark }: Pick<GuardRecord, 'rule' | 'ruleSet' | 'mark'>) {
  return { rule, ruleSet, mark };
}
