import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AllotSeats, type CongressOfRoll, credential } from './credential.js';
import { allotted, article, closed, ofDelegates, ofMembers, opened, RS_XII } from './credential.past.js';

const { given } = specify(credential);
const allot = (official: number, congress: CongressOfRoll = ofDelegates(), more: object = {}): AllotSeats =>
  asked('credential.allot-seats', { subUnit: 'group-2', official, alternate: 2 }, { facts: { congress }, ...more });

describe('allot seats to a sub-unit', () => {
  it('adds up what is allotted, under the table of 150 for 300 members (R40)', () =>
    given(opened(), allotted(40))
      .when(allot(58))
      .thenHappened('SeatsAllotted', {
        subUnit: 'group-2',
        official: 58,
        allotted: 98,
        guards: [
          {
            rule: 'R40',
            ruleSet: 'RS_2025',
            mark: 'T',
            outcome: 'held',
            inputs: { officials: 98, members: 300, most: 150 },
          },
        ],
      }));
  it('allows the very last seat of the table', () =>
    given(opened(), allotted(100)).when(allot(50)).thenHappened('SeatsAllotted', { allotted: 150 }));
  it('refuses one seat more', () =>
    given(opened(), allotted(100)).when(allot(51)).thenRejected('credential.too-many-delegates', { officials: 151 }));
  it('stretches to a tenth more with the consent of the upper union (R41)', () =>
    given(opened(), allotted(100))
      .when(allot(65, ofDelegates({ moreDelegates: true })))
      .thenHappened('SeatsAllotted', {
        guards: [
          { rule: 'R40', outcome: 'excused' },
          { rule: 'R41', outcome: 'held' },
        ],
      }));
  it('stretches no further', () =>
    given(opened(), allotted(100))
      .when(allot(66, ofDelegates({ moreDelegates: true })))
      .thenRejected('credential.too-many-delegates-even-with-consent', { stretched: 165 }));
  it('keeps the limit as unknown where the rules do not state one', () =>
    given(opened(ofDelegates({ regulation: RS_XII })))
      .when(allot(500, ofDelegates({ regulation: RS_XII })))
      .thenHappened('SeatsAllotted', { guards: [{ rule: 'R40', mark: 'U', outcome: 'unknown' }] }));
  it('changes the number of a sub-unit instead of adding to it', () =>
    given(opened(), allotted(100))
      .when(
        asked(
          'credential.allot-seats',
          { subUnit: 'group-1', official: 120, alternate: 1 },
          { facts: { congress: ofDelegates() } },
        ),
      )
      .thenHappened('SeatsAllotted', { allotted: 120 }));
  it('stays quiet when the number is the same', () =>
    given(opened(), allotted(40))
      .when(
        asked(
          'credential.allot-seats',
          { subUnit: 'group-1', official: 40, alternate: 1 },
          { facts: { congress: ofDelegates() } },
        ),
      )
      .thenNothingHappened());
  it('lets a report leave the number of members out', () =>
    given(opened(ofDelegates({ members: null })))
      .when(allot(98, ofDelegates({ members: null }), { source: article }))
      .thenHappened('SeatsAllotted', { guards: [{ outcome: 'unknown' }] }));
  it('refuses at a plenary', () =>
    given(opened(ofMembers)).when(allot(5, ofMembers)).thenRejected('credential.plenary-has-no-delegates'));
  it('refuses when the roll is closed', () =>
    given(opened(), closed(98, 90)).when(allot(5)).thenRejected('credential.roll-closed'));
});
