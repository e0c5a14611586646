import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { dossier, type RecogniseResult } from './dossier.js';
import {
  assembled,
  asserted,
  nothingKnown,
  recognised,
  result,
  returned,
  sent,
  source,
  submitted,
} from './dossier.past.js';

const { given } = specify(dossier);
const recognise = (
  of: Partial<RecogniseResult['data']> = {},
  facts: Partial<typeof result> = {},
  more: { source?: { title: string }; by?: { account: string } } = {},
): RecogniseResult =>
  asked(
    'dossier.recognise',
    { decisionNumber: '15/QĐ', decidedOn: '2025-11-28', despite: null, ...of },
    { facts: { result: { ...result, ...facts } }, by: { account: 'account-upper' }, ...more },
  );

describe('recognise the result', () => {
  it('names the decision and the day from which the elected may sign (R94)', () =>
    given(...sent)
      .when(recognise())
      .thenHappened('ResultRecognised', { decisionNumber: '15/QĐ', decidedOn: '2025-11-28', signFrom: '2025-11-10' }));
  it('needs the number of the decision', () =>
    given(...sent)
      .when(recognise({ decisionNumber: null }))
      .thenRejected('dossier.decision-missing'));
  it('needs its day', () =>
    given(...sent)
      .when(recognise({ decidedOn: null }))
      .thenRejected('dossier.decision-missing'));
  it('needs a submitted dossier', () => given(assembled()).when(recognise()).thenRejected('dossier.not-submitted'));
  it('waits for the supplement', () =>
    given(...sent, returned)
      .when(recognise())
      .thenRejected('dossier.not-submitted'));
  it('happens once', () =>
    given(...sent, recognised)
      .when(recognise())
      .thenRejected('dossier.already-recognised'));
  it('is not for the account that submitted', () =>
    given(...sent)
      .when(recognise({}, {}, { by: { account: 'account-branch' } }))
      .thenRejected('dossier.recogniser-submitted'));
  it('may be told of, whatever else is known', () =>
    given(asserted())
      .when(recognise({ decisionNumber: null, decidedOn: null }, nothingKnown, { source }))
      .thenHappened('ResultRecognised', { decidedOn: null, signFrom: null }));
});

describe('a red check', () => {
  it('needs a written reason', () =>
    given(...sent)
      .when(recognise({}, { present: 65 }))
      .thenRejected('dossier.check-red', { red: ['quorum'] }));
  it('does not stop who gives one', () =>
    given(...sent)
      .when(recognise({ despite: 'Đã xác minh lại điểm danh' }, { present: 65 }))
      .thenHappened('ResultRecognised', { despite: 'Đã xác minh lại điểm danh' }));
  it('is not what cannot be told', () =>
    given(...sent)
      .when(recognise({}, nothingKnown))
      .thenHappened('ResultRecognised', { despite: null }));
});

describe('ten working days after the submission (R93)', () => {
  it('end on 4 December for 20 November 2025', () =>
    given(...sent)
      .when(recognise({ decidedOn: '2025-12-04' }))
      .thenHappened('ResultRecognised', { dueOn: '2025-12-04', guards: [{}, { rule: 'R93', outcome: 'held' }, {}] }));
  it('are noted when they have passed', () =>
    given(...sent)
      .when(recognise({ decidedOn: '2025-12-05' }))
      .thenHappened('ResultRecognised', { guards: [{}, { rule: 'R93', outcome: 'broken' }, {}] }));
  it('do not ask again for minutes of a session that was not held', () =>
    given(assembled(), ...sent.slice(1, 6), submitted({ withoutInspectionSession: true }))
      .when(recognise())
      .thenHappened('ResultRecognised', { despite: null }));
});
