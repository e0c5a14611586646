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
const officer = { account: 'account-upper', role: 'upper_officer', unit: 'upper-1' };
const recognise = (
  of: Partial<RecogniseResult['data']> = {},
  facts: Partial<typeof result> = {},
  more: { source?: { title: string }; by?: object; directUpper?: string | null } = {},
): RecogniseResult => {
  const { directUpper = 'upper-1', by, ...rest } = more;
  return asked(
    'dossier.recognise',
    { decisionNumber: '15/QĐ', decidedOn: '2025-11-28', despite: null, ...of },
    { facts: { result: { ...result, ...facts }, directUpper }, by: { ...officer, ...by }, ...rest },
  );
};

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
  it('is for the direct upper union, by another hand than submitted (R90, S01)', () =>
    given(...sent)
      .when(recognise())
      .thenHappened('ResultRecognised', {
        guards: [
          { rule: 'R90', inputs: { recognisedBy: 'upper-1', directUpper: 'upper-1' }, outcome: 'held' },
          { rule: 'S01', mark: 'I', outcome: 'held' },
          {},
          {},
        ],
      }));
  it('is neither for a union higher up nor for one of the same level', () => {
    given(...sent)
      .when(recognise({}, {}, { by: { unit: 'top-1' } }))
      .thenRejected('dossier.not-the-direct-upper', { recognisedBy: 'top-1', directUpper: 'upper-1' });
    given(...sent)
      .when(recognise({}, {}, { directUpper: null }))
      .thenRejected('dossier.not-the-direct-upper');
  });
  it('is not bound to the direct upper union where no text at hand says so', () =>
    given(assembled({ ruleSet: 'RS_XII', settings: {} }), submitted())
      .when(recognise({ despite: 'Hồ sơ cũ' }, {}, { by: { unit: 'top-1' } }))
      .thenHappened('ResultRecognised', { guards: [{ rule: 'R90', outcome: 'unknown' }, {}, {}, {}] }));
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
      .thenHappened('ResultRecognised', {
        dueOn: '2025-12-04',
        guards: [{}, {}, { rule: 'R93', outcome: 'held' }, {}],
      }));
  it('are noted when they have passed', () =>
    given(...sent)
      .when(recognise({ decidedOn: '2025-12-05' }))
      .thenHappened('ResultRecognised', { guards: [{}, {}, { rule: 'R93', outcome: 'broken' }, {}] }));
  it('do not ask again for minutes of a session that was not held', () =>
    given(assembled(), ...sent.slice(1, 6), submitted({ withoutInspectionSession: true }))
      .when(recognise())
      .thenHappened('ResultRecognised', { despite: null }));
});
