import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { dossier, type RecordAssertedResult } from './dossier.js';
import { assembled, asserted, regulation, source, unit } from './dossier.past.js';

const { given } = specify(dossier);
const empty: RecordAssertedResult['data'] = {
  congress: 'congress-1',
  committeeSize: null,
  chair: null,
  chairElectedBy: null,
  chairReElected: null,
  delegatesUp: null,
  inspectionElected: null,
  inspectionSize: null,
  heldOn: null,
  note: null,
};
const record = (
  of: Partial<RecordAssertedResult['data']>,
  facts: { counted?: boolean; members?: number } = {},
  more: { source?: { title: string } } = { source },
): RecordAssertedResult =>
  asked(
    'dossier.record-asserted-result',
    { ...empty, ...of },
    {
      facts: {
        congress: { id: 'congress-1', unit, regulation, members: facts.members ?? null },
        counted: facts.counted ?? false,
      },
      ...more,
    },
  );

describe('record an asserted result', () => {
  it('keeps what the report says, and leaves the rest unknown', () =>
    given()
      .when(record({ committeeSize: 11, delegatesUp: { official: 3, alternate: null, unspecified: null } }))
      .thenHappened('ResultAsserted', {
        committeeSize: 11,
        chair: null,
        delegatesUp: { official: 3, alternate: null, unspecified: null },
        place: 1,
        guards: [{ outcome: 'unknown' }, { rule: 'R81', outcome: 'unknown' }],
      }));
  it('may say only that the chair was re-elected (F19)', () =>
    given()
      .when(record({ chairReElected: true }))
      .thenHappened('ResultAsserted', { chairReElected: true }));
  it('may give only the total of the delegation (F17)', () =>
    given()
      .when(record({ delegatesUp: { official: null, alternate: null, unspecified: 11 } }))
      .thenHappened('ResultAsserted'));
  it('names its source', () =>
    given()
      .when(record({ committeeSize: 11 }, {}, {}))
      .thenRejected('dossier.source-missing'));
  it('says something', () => given().when(record({})).thenRejected('dossier.nothing-asserted'));
  it('says more than the day', () =>
    given()
      .when(record({ heldOn: { value: '2023-03-02', known: 'stated' } }))
      .thenRejected('dossier.nothing-asserted'));
  it('says more than that there is a delegation', () =>
    given()
      .when(record({ delegatesUp: { official: null, alternate: null, unspecified: null } }))
      .thenRejected('dossier.nothing-asserted'));
  it('does not stand beside a count', () =>
    given()
      .when(record({ committeeSize: 11 }, { counted: true }))
      .thenRejected('dossier.result-counted'));
  it('notes a size outside the bracket, and keeps it', () =>
    given()
      .when(record({ committeeSize: 11 }, { members: 100 }))
      .thenHappened('ResultAsserted', { guards: [{ outcome: 'broken' }, {}] }));
  it('notes an inspection committee of more than nine', () =>
    given()
      .when(record({ inspectionSize: 10 }))
      .thenHappened('ResultAsserted', { guards: [{}, { rule: 'R81', outcome: 'broken' }] }));
  it('may be said again by another report', () =>
    given(asserted())
      .when(record({ committeeSize: 11 }))
      .thenHappened('ResultAsserted', { place: 2 }));
  it('may be said of a dossier that is begun', () =>
    given(assembled())
      .when(record({ committeeSize: 11 }))
      .thenHappened('ResultAsserted', { place: 1 }));
});
