import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConveneFirstSession, firstSession } from './first-session.js';
import { convened, eleven, regulation, source, unit, unnamed } from './first-session.past.js';

const { given } = specify(firstSession);
type Facts = ConveneFirstSession['facts'];
const convene = (
  of: Partial<ConveneFirstSession['data']> = {},
  facts: Partial<Facts> = {},
  congress: Partial<Facts['congress']> = {},
  more: { source?: { title: string } } = {},
): ConveneFirstSession =>
  asked(
    'first-session.convene',
    {
      congress: 'congress-1',
      convenor: 'An',
      heldOn: { value: '2025-11-11', known: 'stated' as const },
      place: null,
      majorityBase: null,
      ...of,
    },
    {
      facts: {
        congress: {
          id: 'congress-1',
          unit,
          regulation,
          personnelMode: 'ELECTED',
          chairMode: 'BY_BCH',
          closedOn: '2025-11-10',
          ...congress,
        },
        committee: eleven,
        ...facts,
      },
      ...more,
    },
  );
const within = (firstSessionDays: number) => ({
  regulation: { ...regulation, settings: { ...regulation.settings, firstSessionDays } },
});

describe('convene the first session', () => {
  it('calls the new committee together', () =>
    given()
      .when(convene())
      .thenHappened('FirstSessionConvened', { convenor: 'An', committee: eleven, chairMode: 'BY_BCH' }));
  it('happens once', () => given(convened()).when(convene()).thenRejected('first-session.already-convened'));
  it('is not held where all are appointed (R03)', () =>
    given()
      .when(convene({}, {}, { personnelMode: 'APPOINTED' }))
      .thenRejected('first-session.personnel-appointed'));
  it('needs a committee', () =>
    given()
      .when(convene({}, { committee: null }))
      .thenRejected('first-session.no-committee'));
  it('needs the convenor whom the Presidium has named (R53)', () =>
    given()
      .when(convene({ convenor: null }))
      .thenRejected('first-session.convenor-missing'));
  it('needs its day', () =>
    given()
      .when(convene({ heldOn: null }))
      .thenRejected('first-session.day-missing'));
  it('needs the base of the majority', () =>
    given()
      .when(convene({}, {}, { regulation: { ...regulation, settings: {} } }))
      .thenRejected('first-session.majority-base-unsettled'));
  it('may be told of without day, convenor or names', () =>
    given()
      .when(
        convene(
          { convenor: null, heldOn: null },
          { committee: unnamed },
          { regulation: { ...regulation, settings: {} }, closedOn: null },
          { source },
        ),
      )
      .thenHappened('FirstSessionConvened', {
        heldOn: null,
        guards: [{ outcome: 'unknown' }, { rule: 'R95', outcome: 'unknown' }],
      }));
});

describe('how soon it follows (R95)', () => {
  it('is not found in the texts', () =>
    given()
      .when(convene())
      .thenHappened('FirstSessionConvened', { guards: [{}, { rule: 'R95', mark: 'U', outcome: 'unknown' }] }));
  it('may be settled by the campaign', () =>
    given()
      .when(convene({}, {}, within(1)))
      .thenHappened('FirstSessionConvened', { guards: [{}, { outcome: 'held' }] }));
  it('is not a day later than that', () =>
    given()
      .when(convene({ heldOn: { value: '2025-11-12', known: 'stated' } }, {}, within(1)))
      .thenRejected('first-session.too-late', { latest: '2025-11-11' }));
});
