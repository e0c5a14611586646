import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type DecideForm } from './congress.js';
import {
  article,
  cleared,
  consentedTo,
  directUpper,
  farAbove,
  formDecided,
  held,
  planned,
  plenary,
  under2025,
  upper,
} from './congress.past.js';

const { given } = specify(congress);

function deciding(
  of: Partial<DecideForm['data']> = {},
  more: { facts?: Partial<DecideForm['facts']>; by?: { role: string; unit: string }; source?: { title: string } } = {},
): DecideForm {
  const { facts, ...rest } = more;
  const known = { membership: null, directUpper, restructured: false, ...facts };
  return asked('congress.decide-form', { ...plenary, ...of }, { facts: known, ...rest });
}

describe('decide the form', () => {
  it('takes a plenary below two hundred members', () =>
    given(planned({ regulation: under2025 }))
      .when(deciding({ members: 199 }))
      .thenHappened('FormDecided', {
        form: 'PLENARY',
        guards: [
          { rule: 'R06', outcome: 'held' },
          { rule: 'R02', outcome: 'held' },
        ],
      }));
  it('takes delegates from two hundred members', () => {
    given(planned({ regulation: under2025 }))
      .when(deciding({ form: 'DELEGATES', members: 200 }))
      .thenHappened('FormDecided', { form: 'DELEGATES' });
    given(planned({ regulation: under2025 }))
      .when(deciding({ members: 200 }))
      .thenRejected('congress.form-does-not-fit', { members: 200, from: 200 });
  });
  it('waits for consent to a term of another length (R09)', () => {
    const wished = planned({ term: '2023-2027', termAdjustment: 'wished' });
    given(wished).when(deciding()).thenRejected('congress.term-needs-consent', { term: '2023-2027' });
    given(wished, consentedTo('TERM'))
      .when(deciding())
      .thenHappened('FormDecided', { guards: [{}, {}, { rule: 'R09', outcome: 'held', inputs: { consent: true } }] });
    given(wished)
      .when(deciding({}, { by: upper }))
      .thenHappened('FormDecided');
    given(wished)
      .when(deciding({}, { source: article }))
      .thenHappened('FormDecided', { guards: [{}, {}, { rule: 'R09', outcome: 'unknown' }] });
  });
  it('asks no consent to a term that the direct upper union planned, or that is as usual', () => {
    given(planned({ term: '2023-2027', termAdjustment: 'allowed' }))
      .when(deciding())
      .thenHappened('FormDecided', { guards: [{}, {}] });
    given(planned())
      .when(deciding())
      .thenHappened('FormDecided', { guards: [{}, {}] });
  });
  it('counts from one hundred and fifty under the eleventh charter', () =>
    given(planned({ regulation: { ruleSet: 'RS_XI', settings: {} } }))
      .when(deciding({ members: 150 }))
      .thenRejected('congress.form-does-not-fit', { from: 150 }));
  it('lets a small but scattered unit send delegates with consent only', () => {
    const scattered = deciding({ form: 'DELEGATES', members: 120, scattered: true });
    given(planned(), consentedTo('FORM'))
      .when(scattered)
      .thenHappened('FormDecided', { guards: [{ outcome: 'excused' }, {}] });
    given(planned()).when(scattered).thenRejected('congress.form-does-not-fit');
  });
  it('lets a conference take the form with consent only', () => {
    const conference = deciding({ form: 'CONFERENCE_PLENARY' });
    given(planned(), consentedTo('FORM'))
      .when(conference)
      .thenHappened('FormDecided', { guards: [{ rule: 'R04', outcome: 'held' }, {}] });
    given(planned()).when(conference).thenRejected('congress.needs-upper-consent');
    given(planned())
      .when(deciding({ form: 'CONFERENCE_PLENARY' }, { by: upper }))
      .thenHappened('FormDecided');
    given(planned())
      .when(deciding({ form: 'CONFERENCE_PLENARY' }, { by: farAbove }))
      .thenRejected('congress.needs-upper-consent');
  });
  it('takes the recorded membership when no number is named', () =>
    given(planned())
      .when(deciding({ members: null, membersOn: null }, { facts: { membership: { members: 98, on: '2023-01-31' } } }))
      .thenHappened('FormDecided', { members: 98, membersOn: '2023-01-31' }));
  it('leaves the members of a reported congress unknown', () =>
    given(planned())
      .when(
        deciding(
          { members: null, membersOn: null, personnelMode: null, chairMode: null, formInferred: true },
          { source: article },
        ),
      )
      .thenHappened('FormDecided', { members: null, guards: [{ outcome: 'unknown' }, { outcome: 'unknown' }] }));
  it('lets the congress elect the chair itself with consent only', () => {
    given(planned(), consentedTo('DIRECT_CHAIR'))
      .when(deciding({ chairMode: 'DIRECT_AFTER' }))
      .thenHappened('FormDecided', { guards: [{ rule: 'R06' }, {}, { rule: 'R31', outcome: 'held' }] });
    given(planned())
      .when(deciding({ chairMode: 'DIRECT_AFTER' }))
      .thenRejected('congress.needs-upper-consent');
  });
  it('has the committee of a restructured unit appointed, and elected elsewhere (R02, R03)', () => {
    const appointing = { members: 40, personnelMode: 'APPOINTED', chairMode: 'APPOINTED' } as const;
    given(planned({ regulation: under2025 }))
      .when(deciding(appointing, { facts: { restructured: true } }))
      .thenHappened('FormDecided', { restructured: true, guards: [{}, { rule: 'R03', outcome: 'held' }] });
    given(planned({ regulation: under2025, kind: 'FIRST' }))
      .when(deciding(appointing))
      .thenHappened('FormDecided', { restructured: true });
    given(planned({ regulation: under2025 }))
      .when(deciding({ members: 40 }, { facts: { restructured: true } }))
      .thenRejected('congress.personnel-mode-does-not-fit', { wanted: 'appointed' });
    given(planned({ regulation: under2025 }))
      .when(deciding(appointing))
      .thenRejected('congress.personnel-mode-does-not-fit', { wanted: 'elected' });
  });
  it('goes the other way with consent, or when it is told of', () => {
    const appointing = { members: 40, personnelMode: 'APPOINTED', chairMode: 'APPOINTED' } as const;
    given(planned({ regulation: under2025 }), consentedTo('PERSONNEL'))
      .when(deciding(appointing))
      .thenHappened('FormDecided', { guards: [{}, { rule: 'R02', outcome: 'excused' }] });
    given(planned({ regulation: under2025 }))
      .when(deciding(appointing, { source: article }))
      .thenHappened('FormDecided', { guards: [{}, { rule: 'R02', outcome: 'unknown' }] });
  });
  it('leaves open how a committee comes into office where no text at hand tells', () =>
    given(planned())
      .when(deciding({ personnelMode: 'APPOINTED', chairMode: 'APPOINTED' }))
      .thenHappened('FormDecided', { guards: [{}, { rule: 'R02', outcome: 'unknown' }] }));
  it('refuses an elected chair among appointed personnel', () =>
    given(planned())
      .when(deciding({ personnelMode: 'APPOINTED' }))
      .thenRejected('congress.chair-mode-does-not-fit'));
  it('refuses when members, their day or the modes are missing', () => {
    given(planned())
      .when(deciding({ members: null }))
      .thenRejected('congress.members-unknown');
    given(planned())
      .when(deciding({ membersOn: null }))
      .thenRejected('congress.freeze-day-missing');
    given(planned())
      .when(deciding({ personnelMode: null }))
      .thenRejected('congress.personnel-mode-missing');
    given(planned())
      .when(deciding({ chairMode: null }))
      .thenRejected('congress.chair-mode-missing');
  });
  it('stays quiet when nothing changes', () => given(planned(), formDecided()).when(deciding()).thenNothingHappened());
  it('refuses once the congress is cleared or held', () => {
    given(planned(), formDecided(), cleared)
      .when(deciding({ members: 99 }))
      .thenRejected('congress.already-cleared');
    given(planned(), held).when(deciding()).thenRejected('congress.already-held');
  });
});
