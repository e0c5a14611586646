import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import { isConsented } from './ahead.js';
import type { Congress, DecideForm, PersonnelMode } from './congress.js';

/** A unit that is new, merged or split has its committee appointed, any other elects it; otherwise with consent only (R02 R03). */
export function guardPersonnelMode(asked: DecideForm, state: Congress, restructured: boolean | null): GuardRecord {
  const { data, source } = asked;
  const { personnelMode } = data;
  const rule = provision(state.regulation, restructured ? 'personnelWhenRestructured' : 'personnelWhenUnchanged');
  const consent = isConsented(state, asked, 'PERSONNEL');
  const fits =
    personnelMode === null || restructured === null || rule.value === null ? null : personnelMode === modes[rule.value];
  return guard({
    ...citing(rule),
    inputs: { personnelMode, restructured, wanted: rule.value, consent },
    holds: fits === false && source !== null ? null : fits,
    otherwise: 'congress.personnel-mode-does-not-fit',
    field: 'personnelMode',
    reported: source !== null || rule.value === null || restructured === null,
    excused: fits === false && consent,
  });
}

const modes: { readonly [wanted in 'elected' | 'appointed']: PersonnelMode } = {
  elected: 'ELECTED',
  appointed: 'APPOINTED',
};
