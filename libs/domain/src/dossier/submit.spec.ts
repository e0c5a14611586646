import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { dossier, type SubmitDossier } from './dossier.js';
import {
  assembled,
  asserted,
  attached,
  complete,
  papers,
  recognised,
  refused,
  result,
  returned,
  sent,
  source,
} from './dossier.past.js';

const { given } = specify(dossier);
const submit = (
  of: Partial<SubmitDossier['data']> = {},
  facts: Partial<typeof result> = {},
  more: { source?: { title: string } } = {},
): SubmitDossier =>
  asked(
    'dossier.submit',
    { submittedOn: '2025-11-20', withoutInspectionSession: false, ...of },
    { facts: { result: { ...result, ...facts } }, by: { account: 'account-branch' }, ...more },
  );
const withoutLast = complete.slice(0, 5);

describe('submit the dossier', () => {
  it('sends it up with all its papers', () =>
    given(assembled(), ...complete)
      .when(submit())
      .thenHappened('DossierSubmitted', { papers, account: 'account-branch', submittedOn: '2025-11-20' }));
  it('names each paper that is missing (R92)', () =>
    given(assembled(), attached('personnel-list'), attached('congress-minutes', 2))
      .when(submit())
      .thenRejected('dossier.papers-missing', {
        missing: ['submission-letter', 'count-minutes', 'first-session-minutes', 'first-inspection-session-minutes'],
      }));
  it('needs no minutes of a session that was not held', () =>
    given(assembled(), ...withoutLast)
      .when(submit({ withoutInspectionSession: true }))
      .thenHappened('DossierSubmitted', { withoutInspectionSession: true }));
  it('needs them otherwise', () =>
    given(assembled(), ...withoutLast)
      .when(submit())
      .thenRejected('dossier.papers-missing', { missing: ['first-inspection-session-minutes'] }));
  it('may be told of whatever it held', () =>
    given(assembled())
      .when(submit({}, {}, { source }))
      .thenHappened('DossierSubmitted', { papers: [] }));
  it('goes with what is there where no text lists the papers', () =>
    given(assembled({ ruleSet: 'RS_XII', settings: {} }))
      .when(submit())
      .thenHappened('DossierSubmitted', {
        guards: [
          { rule: 'R92', outcome: 'unknown' },
          { rule: 'R91', outcome: 'unknown' },
        ],
      }));
  it('shows the checks', () =>
    given(assembled(), ...complete)
      .when(submit())
      .thenHappened('DossierSubmitted', {
        checks: [
          { check: 'quorum', colour: 'green' },
          { check: 'counts', colour: 'green' },
          { check: 'majority', colour: 'green' },
          { check: 'size', colour: 'green' },
          { check: 'papers', colour: 'green' },
        ],
      }));
  it('happens once', () =>
    given(...sent)
      .when(submit())
      .thenNothingHappened());
  it('happens again after a supplement', () =>
    given(...sent, returned)
      .when(submit())
      .thenHappened('DossierSubmitted'));
  it('happens again after a refusal', () =>
    given(...sent, refused)
      .when(submit())
      .thenHappened('DossierSubmitted'));
  it('ends with the recognition', () =>
    given(...sent, recognised)
      .when(submit())
      .thenRejected('dossier.already-recognised'));
  it('needs a dossier', () => given(asserted()).when(submit()).thenRejected('dossier.not-assembled'));
});

describe('ten working days after the first session (R91)', () => {
  it.each([
    ['2025-11-11', '2025-11-25'],
    ['2023-03-02', '2023-03-16'],
  ])('from %s end on %s', (firstSessionClosedOn, dueOn) =>
    given(assembled(), ...complete)
      .when(submit({ submittedOn: dueOn }, { firstSessionClosedOn }))
      .thenHappened('DossierSubmitted', { dueOn, guards: [{}, { rule: 'R91', outcome: 'held' }] }),
  );
  it('are noted when they have passed, and stop nobody', () =>
    given(assembled(), ...complete)
      .when(submit({ submittedOn: '2025-11-26' }))
      .thenHappened('DossierSubmitted', { guards: [{}, { rule: 'R91', outcome: 'broken' }] }));
  it('are unknown without the day of the session', () =>
    given(assembled(), ...complete)
      .when(submit({}, { firstSessionClosedOn: null }))
      .thenHappened('DossierSubmitted', { dueOn: null, guards: [{}, { outcome: 'unknown' }] }));
  it('then run for the upper union (R93)', () =>
    given(assembled(), ...complete)
      .when(submit({ submittedOn: '2025-11-20' }))
      .thenHappened('DossierSubmitted', { decideBy: '2025-12-04' }));
  it('are reckoned from the day of the act when no other is given', () =>
    given(assembled(), ...complete)
      .when(submit({ submittedOn: null }))
      .thenHappened('DossierSubmitted', { submittedOn: '2023-03-01' }));
});
