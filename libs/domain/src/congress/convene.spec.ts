import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConveneCongress, congress } from './congress.js';
import {
  article,
  cleared,
  consentedTo,
  convened,
  directUpper,
  formDecided,
  held,
  planned,
  postponed,
  under2025,
} from './congress.past.js';

const { given } = specify(congress);
const hall = { day: '2023-03-02', time: '08:00', place: 'Hội trường Sở', convened: null };

function convening(
  of: Partial<ConveneCongress['data']> = {},
  facts: Partial<ConveneCongress['facts']> = {},
  more: { source?: { title: string } } = {},
): ConveneCongress {
  return asked(
    'congress.convene',
    { ...hall, ...of },
    {
      facts: { sittingOpened: false, delegates: null, directUpper, ...facts },
      ...more,
    },
  );
}
const byDelegates = [
  planned({ regulation: under2025 }),
  formDecided({ form: 'DELEGATES', members: 1000 }),
  cleared,
] as const;
const named = (delegates: number) => ({ delegates });

describe('convene a congress', () => {
  it('calls all members to a plenary', () => given(planned(), formDecided(), cleared).when(convening()).then(convened));
  it('calls the official delegates of the roll', () =>
    given(...byDelegates)
      .when(convening({}, named(120)))
      .thenHappened('CongressConvened', {
        convened: 120,
        guards: [
          { rule: 'R24', outcome: 'held' },
          { rule: 'R40', outcome: 'held' },
          { rule: 'R41', outcome: 'held' },
          { rule: 'R41', inputs: { convened: 120, named: 120 }, outcome: 'held' },
        ],
      }));
  it('refuses another number than the delegates who are named', () => {
    given(...byDelegates)
      .when(convening({ convened: 119 }, named(120)))
      .thenRejected('congress.convened-differs-from-delegates', { convened: 119, named: 120 });
    given(...byDelegates)
      .when(convening({ convened: 121 }, named(120)))
      .thenRejected('congress.convened-differs-from-delegates');
  });
  it('refuses another number at a plenary than the members on the freeze date', () => {
    given(planned(), formDecided(), cleared)
      .when(convening({ convened: 97 }))
      .thenRejected('congress.convened-differs-from-members', { convened: 97, members: 98 });
    given(planned(), formDecided(), cleared)
      .when(convening({ convened: 98 }))
      .then(convened);
  });
  it('keeps what a report tells, though it cannot be squared with what is known', () =>
    given(planned(), formDecided())
      .when(convening({ convened: 97 }, {}, { source: article }))
      .thenHappened('CongressConvened', {
        convened: 97,
        guards: [
          { rule: 'R24', outcome: 'unknown' },
          { rule: 'R05', outcome: 'unknown' },
        ],
      }));
  it('does not take a meeting of the committee for one of all members', () =>
    given(planned(), formDecided({ form: 'EXTENDED_BCH' }), cleared)
      .when(convening())
      .thenRejected('congress.nobody-convened'));
  it('counts a ward by the table of the wards', () =>
    given(planned({ regulation: under2025, unitKind: 'ward_union' }), ...byDelegates.slice(1))
      .when(convening({}, named(101)))
      .thenRejected('congress.number-out-of-rule', { least: 50, most: 100, limit: 110 }));
  it('leaves the number open for a kind of unit that no text speaks of', () =>
    given(planned({ regulation: under2025, unitKind: 'section_union' }), ...byDelegates.slice(1))
      .when(convening({}, named(400)))
      .thenHappened('CongressConvened', {
        guards: [{}, { rule: 'R40', mark: 'U', outcome: 'unknown' }, { outcome: 'unknown' }, {}],
      }));
  it('refuses fewer than half of the greatest number', () =>
    given(...byDelegates)
      .when(convening({}, named(74)))
      .thenRejected('congress.number-out-of-rule', { least: 75, most: 150, limit: 165 }));
  it('goes a tenth above it with consent only', () => {
    given(...byDelegates)
      .when(convening({}, named(165)))
      .thenRejected('congress.number-out-of-rule');
    given(...byDelegates, consentedTo('MORE_DELEGATES'))
      .when(convening({}, named(165)))
      .thenHappened('CongressConvened', { guards: [{}, { rule: 'R40', outcome: 'excused' }, {}, {}] });
    given(...byDelegates, consentedTo('MORE_DELEGATES'))
      .when(convening({}, named(166)))
      .thenRejected('congress.number-out-of-rule');
  });
  it('calls a postponed congress again', () =>
    given(planned(), formDecided(), cleared, postponed).when(convening()).then(convened));
  it('leaves the number of a reported congress unknown', () =>
    given(planned())
      .when(convening({ time: null, place: null }, {}, { source: article }))
      .thenHappened('CongressConvened', { convened: null, guards: [{ rule: 'R24', outcome: 'unknown' }] }));
  it('refuses before both approvals', () =>
    given(planned(), formDecided()).when(convening()).thenRejected('congress.not-cleared'));
  it('refuses before the delegates are ready', () =>
    given(...byDelegates)
      .when(convening())
      .thenRejected('congress.delegates-not-ready'));
  it('refuses without a day, a place, or anybody to call', () => {
    given(planned(), formDecided(), cleared)
      .when(convening({ day: null }))
      .thenRejected('congress.day-missing');
    given(planned(), formDecided(), cleared)
      .when(convening({ place: null }))
      .thenRejected('congress.place-missing');
    given(planned(), formDecided(), cleared)
      .when(convening({ convened: 0 }))
      .thenRejected('congress.nobody-convened');
  });
  it('refuses once the sitting was opened or the congress held', () => {
    given(planned(), formDecided(), cleared)
      .when(convening({}, { sittingOpened: true }))
      .thenRejected('congress.already-opened');
    given(planned(), held).when(convening()).thenRejected('congress.already-held');
  });
});
