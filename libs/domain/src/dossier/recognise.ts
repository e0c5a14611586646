import { reject } from '#decider';
import { addWorkingDays, type GuardRecord, guard, guardSeparation, isDirectUpper } from '../regulation/index.js';
import { checksOf } from './checks.js';
import type { Dossier, DossierEvent, DossierState, RecogniseResult } from './dossier.js';
import { papersOf } from './missing.js';
import { citing, noted } from './rules.js';

/** The direct upper union recognises the new committee (R90), by another hand than submitted it (S01). A red check needs a written reason. */
export function recogniseResult(command: RecogniseResult, state: DossierState): DossierEvent[] {
  const { data, facts, by, source } = command;
  const reported = source !== null;
  if (state.status === 'recognised') reject('dossier.already-recognised');
  if (state.status === 'none' || (state.status !== 'submitted' && !reported)) reject('dossier.not-submitted');
  const { decisionNumber, decidedOn, despite } = data;
  if (!reported && decisionNumber === null) reject('dossier.decision-missing', {}, { field: 'decisionNumber' });
  if (!reported && decidedOn === null) reject('dossier.decision-missing', {}, { field: 'decidedOn' });
  const { congress, rules } = state;
  const upper = byDirectUpper(command, state);
  const separated = guardSeparation({
    ruleSet: rules.recognisedBy.ruleSet,
    submittedBy: state.submittedBy,
    decidedBy: by.account,
    otherwise: 'dossier.recogniser-submitted',
    reported,
  });
  // A report of a recognition seldom tells what was in the dossier.
  const unseen = reported && state.papers.length === 0;
  const papers = unseen ? null : papersOf(state, state.withoutInspectionSession);
  const checks = checksOf(facts.result, papers, rules);
  const red = checks.filter((one) => one.colour === 'red').map((one) => one.check);
  if (red.length > 0 && despite === null) reject('dossier.check-red', { red }, { field: 'despite' });
  const days = rules.recognitionDecisionDays.value;
  const { submittedOn } = state;
  const dueOn = days === null || submittedOn === null ? null : addWorkingDays(submittedOn, days);
  const inTime = noted(
    rules.recognitionDecisionDays,
    { submittedOn, decidedOn, dueOn },
    dueOn === null || decidedOn === null ? null : decidedOn <= dueOn,
  );
  const signFrom = signsFrom(state, facts.result.announcedOn, decidedOn);
  const signing = noted(
    rules.signsFrom,
    { announcedOn: facts.result.announcedOn, signFrom },
    signFrom === null ? null : true,
  );
  return [
    {
      type: 'ResultRecognised',
      data: {
        congress,
        decisionNumber,
        decidedOn,
        signFrom,
        dueOn,
        despite,
        checks,
        guards: [upper, separated, inTime, signing],
      },
    },
  ];
}

/** R90: what a rule set leaves unknown is not guarded; who recognised in a report, its reader cannot tell. */
function byDirectUpper({ facts, by, source }: RecogniseResult, { rules }: Dossier): GuardRecord {
  const { directUpper } = facts;
  const known = rules.recognisedBy.value !== null && source === null;
  return guard({
    ...citing(rules.recognisedBy),
    inputs: { recognisedBy: by.unit, directUpper },
    holds: known ? isDirectUpper(by, directUpper) : null,
    otherwise: 'dossier.not-the-direct-upper',
    reported: !known,
  });
}

/** R94: an elected chair may sign from the announcement of the result on. */
function signsFrom({ rules }: Dossier, announcedOn: string | null, decidedOn: string | null): string | null {
  if (rules.signsFrom.value === 'recognition') return decidedOn;
  return rules.signsFrom.value === 'result-announced' ? announcedOn : null;
}
