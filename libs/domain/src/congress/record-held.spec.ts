import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type KnownDay, type RecordHeld } from './congress.js';
import { article, cancelled, cleared, convened, formDecided, held, planned, system } from './congress.past.js';

const { given } = specify(congress);

function recording(
  more: { by?: { role: string }; source?: { title: string } } = {},
  value = '2023-03-02',
  known: KnownDay['known'] = 'stated',
): RecordHeld {
  return asked(
    'congress.record-held',
    { heldOn: { value, known } },
    { facts: { pilot: false, campaignUnit: null }, ...more },
  );
}

describe('record that a congress was held', () => {
  it('hears it from the closed sitting', () =>
    given(planned(), formDecided(), cleared, convened)
      .when(recording({ by: system }))
      .then(held));
  it('reads it in a report, with the year inferred', () =>
    given(planned())
      .when(recording({ source: article }, '2023-02-17', 'year-inferred'))
      .thenHappened('CongressHeld', { heldOn: { value: '2023-02-17', known: 'year-inferred' } }));
  it('stays quiet the second time', () =>
    given(planned(), held)
      .when(recording({ by: system }))
      .thenNothingHappened());
  it('lets a report say better how the day is known', () =>
    given(planned(), held)
      .when(recording({ source: article }, '2023-03-02', 'year-inferred'))
      .thenHappened('CongressHeld', { heldOn: { value: '2023-03-02', known: 'year-inferred' } }));
  it('refuses another day', () =>
    given(planned(), held)
      .when(recording({ by: system }, '2023-03-03'))
      .thenRejected('congress.already-held'));
  it('refuses by hand without a source', () =>
    given(planned(), convened).when(recording()).thenRejected('congress.sitting-not-closed'));
  it('refuses for a congress that ended', () =>
    given(planned(), cancelled)
      .when(recording({ source: article }))
      .thenRejected('congress.ended'));
});
