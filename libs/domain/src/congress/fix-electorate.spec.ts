import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type FixElectorate } from './congress.js';
import { convened, planned, system } from './congress.past.js';

const { given } = specify(congress);
const fixing = (present: number): FixElectorate =>
  asked('congress.fix-electorate', { convened: 98, present, official: null }, { by: system });
const fixed = (present: number) => ({
  type: 'ElectorateFixed' as const,
  data: { convened: 98, present, official: null },
});

describe('fix the electorate', () => {
  it('keeps what the closed roll tells', () => given(planned(), convened).when(fixing(90)).then(fixed(90)));
  it('fixes it anew when the roll was closed again', () =>
    given(planned(), convened, fixed(90)).when(fixing(91)).then(fixed(91)));
  it('stays quiet when nothing changed', () =>
    given(planned(), convened, fixed(90)).when(fixing(90)).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(fixing(90)).thenRejected('congress.not-planned'));
});
