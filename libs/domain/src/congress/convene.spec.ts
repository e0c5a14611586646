import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConveneCongress, congress } from './congress.js';
import {
  article,
  cleared,
  consentedTo,
  convened,
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
      facts: { sittingOpened: false, delegates: null, ...facts },
      ...more,
    },
  );
}
const byDelegates = [
  planned({ regulation: under2025 }),
  formDecided({ form: 'DELEGATES', members: 1000 }),
  cleared,
] as const;
const ready = { delegates: { ready: true, official: 120 } };

describe('convene a congress', () => {
  it('calls all members to a plenary', () => given(planned(), formDecided(), cleared).when(convening()).then(convened));
  it('calls the official delegates of the roll', () =>
    given(...byDelegates)
      .when(convening({}, ready))
      .thenHappened('CongressConvened', { convened: 120, guards: [{ rule: 'R41', outcome: 'held' }] }));
  it('refuses fewer than half of the greatest number', () =>
    given(...byDelegates)
      .when(convening({ convened: 74 }, ready))
      .thenRejected('congress.number-out-of-rule', { least: 75, most: 150, limit: 165 }));
  it('goes a tenth above it with consent only', () => {
    given(...byDelegates)
      .when(convening({ convened: 165 }, ready))
      .thenRejected('congress.number-out-of-rule');
    given(...byDelegates, consentedTo('MORE_DELEGATES'))
      .when(convening({ convened: 165 }, ready))
      .thenHappened('CongressConvened', { guards: [{ outcome: 'excused' }] });
    given(...byDelegates, consentedTo('MORE_DELEGATES'))
      .when(convening({ convened: 166 }, ready))
      .thenRejected('congress.number-out-of-rule');
  });
  it('calls a postponed congress again', () =>
    given(planned(), formDecided(), cleared, postponed).when(convening()).then(convened));
  it('leaves the number of a reported congress unknown', () =>
    given(planned())
      .when(convening({ time: null, place: null }, {}, { source: article }))
      .thenHappened('CongressConvened', { convened: null }));
  it('refuses before both approvals', () =>
    given(planned(), formDecided()).when(convening()).thenRejected('congress.not-cleared'));
  it('refuses before the delegates are ready', () =>
    given(...byDelegates)
      .when(convening({}, { delegates: { ready: false, official: 3 } }))
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
