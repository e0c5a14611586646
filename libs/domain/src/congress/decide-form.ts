import { reject } from '#decider';
import { type GuardRecord, guard, provision } from '../regulation/index.js';
import { isConsented, mustBeAhead } from './ahead.js';
import type { Congress, CongressEvent, CongressState, DecideForm } from './congress.js';
import { guardPersonnelMode } from './personnel-mode.js';

/** Fixes the form by the members on the freeze date, and how committee and chair come into office (R02 R03 R04 R06 R07 R09 R31). */
export function decideForm(asked: DecideForm, state: CongressState): CongressEvent[] {
  const { data, facts, source } = asked;
  mustBeAhead(state);
  if (state.clearedHash !== null) reject('congress.already-cleared');
  if (source === null && data.personnelMode === null)
    reject('congress.personnel-mode-missing', {}, { field: 'personnelMode' });
  if (source === null && data.chairMode === null) reject('congress.chair-mode-missing', {}, { field: 'chairMode' });
  if (!isChairModeFitting(data)) {
    const { personnelMode, chairMode } = data;
    reject('congress.chair-mode-does-not-fit', { personnelMode, chairMode }, { field: 'chairMode' });
  }
  const members = data.members ?? facts.membership?.members ?? null;
  const membersOn = data.members === null ? (facts.membership?.on ?? null) : data.membersOn;
  // F25: members move during the term, so a number counts only with its day.
  if (source === null && members !== null && membersOn === null) {
    reject('congress.freeze-day-missing', { members }, { field: 'membersOn' });
  }
  const decided = { ...data, members, membersOn };
  if (isTheSame(state, decided)) return [];
  const restructured = state.kind === 'FIRST' || facts.restructured;
  return [
    {
      type: 'FormDecided',
      data: {
        ...decided,
        restructured,
        guards: [
          formFits(asked, state, members),
          guardPersonnelMode(asked, state, restructured),
          ...chairGuards(asked, state),
          ...termGuards(asked, state),
        ],
      },
    },
  ];
}

function formFits(asked: DecideForm, state: Congress, members: number | null): GuardRecord {
  const { data, source } = asked;
  const { form, scattered } = data;
  const from = provision(state.regulation, 'delegatesCongressFrom');
  const consent = isConsented(state, asked, 'FORM');
  if (form !== 'PLENARY' && form !== 'DELEGATES') {
    return guard({
      ...refOf(provision(state.regulation, 'substitutesForCongress')),
      inputs: { form, consent },
      holds: consent || (source === null ? false : null),
      otherwise: 'congress.needs-upper-consent',
      field: 'form',
      reported: source !== null,
    });
  }
  const isLarge = members === null || from.value === null ? null : members >= from.value;
  return guard({
    ...refOf(from),
    inputs: { form, members, from: from.value, scattered, consent },
    holds: isLarge === null ? null : isLarge === (form === 'DELEGATES'),
    otherwise: members === null ? 'congress.members-unknown' : 'congress.form-does-not-fit',
    field: members === null ? 'members' : 'form',
    reported: source !== null || from.value === null,
    excused: form === 'DELEGATES' && isLarge === false && scattered && consent,
  });
}

// R31: the upper union selects and directs where the congress elects the chair itself.
function chairGuards(asked: DecideForm, state: Congress): GuardRecord[] {
  const { data, source } = asked;
  const { chairMode } = data;
  if (chairMode !== 'DIRECT_AFTER' && chairMode !== 'DIRECT_TOGETHER') return [];
  const consent = isConsented(state, asked, 'DIRECT_CHAIR');
  return [
    guard({
      ...refOf(provision(state.regulation, 'directChairAllowedBy')),
      inputs: { chairMode, consent },
      holds: consent || (source === null ? false : null),
      otherwise: 'congress.needs-upper-consent',
      field: 'chairMode',
      reported: source !== null,
    }),
  ];
}

// R09: a term of another length than the rules give is the upper union's to adjust.
function termGuards(asked: DecideForm, state: Congress): GuardRecord[] {
  if (!state.termWished) return [];
  const consent = isConsented(state, asked, 'TERM');
  return [
    guard({
      ...refOf(provision(state.regulation, 'termAdjustmentMonths')),
      inputs: { term: state.term, consent },
      holds: consent || (asked.source === null ? false : null),
      otherwise: 'congress.term-needs-consent',
      reported: asked.source !== null,
    }),
  ];
}

function isChairModeFitting({ personnelMode, chairMode }: DecideForm['data']): boolean {
  if (personnelMode === null || chairMode === null || personnelMode === 'MIXED') return true;
  return (personnelMode === 'APPOINTED') === (chairMode === 'APPOINTED');
}

function refOf({ rule, ruleSet, mark }: Pick<GuardRecord, 'rule' | 'ruleSet' | 'mark'>) {
  return { rule, ruleSet, mark };
}

function isTheSame(state: Congress, decided: DecideForm['data']): boolean {
  return (
    state.form === decided.form &&
    state.members === decided.members &&
    state.membersOn === decided.membersOn &&
    state.personnelMode === decided.personnelMode &&
    state.chairMode === decided.chairMode
  );
}
