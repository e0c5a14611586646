import { reject } from '#decider';
import { bracket } from '../regulation/index.js';
import type { DossierEvent, DossierState, RecordAssertedResult } from './dossier.js';
import { freezeRules, noted } from './rules.js';

/** Keeps a result that only a report tells (F16–F19). What the report leaves out stays unknown; nothing is refused by size. */
export function recordAssertedResult(command: RecordAssertedResult, state: DossierState): DossierEvent[] {
  const { data, facts, source } = command;
  if (source === null) reject('dossier.source-missing', {}, { field: 'source' });
  if (facts.counted) reject('dossier.result-counted');
  if (saysNothing(data)) reject('dossier.nothing-asserted');
  const { members, unit, regulation } = facts.congress;
  const rules = state.status === 'none' ? freezeRules(regulation, unit) : state.rules;
  const { committeeSize, inspectionSize } = data;
  const table = rules.committeeSize.value;
  const allowed = table === null ? null : bracket(table, members);
  const fits =
    committeeSize === null || allowed === null ? null : committeeSize >= allowed.min && committeeSize <= allowed.max;
  const most = rules.inspectionAtMost.value;
  const guards = [
    noted(rules.committeeSize, { committeeSize, members, allowed }, fits),
    noted(
      rules.inspectionAtMost,
      { inspectionSize, atMost: most },
      most === null || inspectionSize === null ? null : inspectionSize <= most,
    ),
  ];
  const place = (state.status === 'none' ? 0 : state.assertions) + 1;
  return [{ type: 'ResultAsserted', data: { ...data, place, rules, guards } }];
}

/** A day, a note or an empty delegation is no result. */
function saysNothing(data: RecordAssertedResult['data']): boolean {
  const { committeeSize, chair, chairElectedBy, chairReElected, inspectionElected, inspectionSize } = data;
  const { official = null, alternate = null, unspecified = null } = data.delegatesUp ?? {};
  const said = [committeeSize, chair, chairElectedBy, chairReElected, inspectionElected, inspectionSize];
  return [...said, official, alternate, unspecified].every((value) => value === null);
}
