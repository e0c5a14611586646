import { reject } from '#decider';
import { addWorkingDays, dayOf, guard } from '../regulation/index.js';
import { checksOf } from './checks.js';
import type { DossierEvent, DossierState, SubmitDossier } from './dossier.js';
import { papersOf } from './missing.js';
import { citing, noted } from './rules.js';

/** Sends the dossier up, complete (R92). More than ten working days after the first session is noted, not forbidden (R91). */
export function submitDossier(command: SubmitDossier, state: DossierState): DossierEvent[] {
  const { data, facts, by, source } = command;
  if (state.status === 'none' || state.status === 'asserted') reject('dossier.not-assembled');
  if (state.status === 'submitted') return [];
  if (state.status === 'recognised') reject('dossier.already-recognised');
  const { congress, papers, rules } = state;
  const { withoutInspectionSession } = data;
  const wanted = papersOf(state, withoutInspectionSession);
  const missing = wanted?.missing ?? null;
  const reported = source !== null;
  const complete = guard({
    ...citing(rules.dossierPapers),
    inputs: { papers, missing, withoutInspectionSession },
    holds: missing === null || (missing.length > 0 && reported) ? null : missing.length === 0,
    otherwise: 'dossier.papers-missing',
    reported: reported || missing === null,
  });
  const submittedOn = data.submittedOn ?? dayOf(command.at);
  const { firstSessionClosedOn } = facts.result;
  const days = rules.recognitionRequestDays.value;
  const dueOn = days === null || firstSessionClosedOn === null ? null : addWorkingDays(firstSessionClosedOn, days);
  const toDecide = rules.recognitionDecisionDays.value;
  const inTime = noted(
    rules.recognitionRequestDays,
    { firstSessionClosedOn, submittedOn, dueOn },
    dueOn === null ? null : submittedOn <= dueOn,
  );
  const checks = checksOf(facts.result, reported && papers.length === 0 ? null : wanted, rules);
  return [
    {
      type: 'DossierSubmitted',
      data: {
        congress,
        papers,
        withoutInspectionSession,
        submittedOn,
        dueOn,
        decideBy: toDecide === null ? null : addWorkingDays(submittedOn, toDecide),
        account: by.account,
        checks,
        guards: [complete, inTime],
      },
    },
  ];
}
