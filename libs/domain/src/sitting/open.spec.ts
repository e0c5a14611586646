import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, Rejection } from '#decider';
import { asked, specify } from '#decider/testing';
import { type CongressOfSitting, type Count, type OpenSitting, sitting } from './sitting.js';
import { adjourned, article, closed, ofDelegates, opened, under } from './sitting.past.js';

const { given } = specify(sitting);
const open = (
  roll: Count | null,
  byHand: Count = { convened: null, present: null },
  congress: CongressOfSitting = ofDelegates(),
  more: object = {},
): OpenSitting =>
  asked('sitting.open', { congress: 'congress-1', place: null, ...byHand }, { facts: { congress, roll }, ...more });

describe('open the sitting', () => {
  it('waits for two thirds of those convened (R51)', () =>
    given()
      .when(open({ convened: 98, present: 65 }))
      .thenRejected('sitting.no-quorum', { present: 65, convened: 98, needed: 66 }));
  it('opens with exactly two thirds', () =>
    given()
      .when(open({ convened: 98, present: 66 }))
      .thenHappened('SittingOpened', {
        congress: 'congress-1',
        convened: 98,
        present: 66,
        guards: [
          { rule: 'R41', inputs: { status: 'convened' }, outcome: 'held' },
          {
            rule: 'R51',
            ruleSet: 'RS_XII',
            mark: 'G',
            outcome: 'held',
            inputs: { present: 66, convened: 98, needed: 66 },
          },
        ],
      }));
  it('warns where it goes ahead of the lessons of the pilots, and does not block (R108)', () =>
    given()
      .when(open({ convened: 98, present: 66 }, undefined, ofDelegates({ lessonsShared: false })))
      .thenHappened('SittingOpened', {
        beforeLessons: true,
        guards: [{}, {}, { rule: 'R108', mark: 'I', outcome: 'broken', inputs: { lessonsShared: false } }],
      }));
  it('does not warn once the lessons are shared, nor because of a report', () => {
    given()
      .when(open({ convened: 98, present: 66 }, undefined, ofDelegates({ lessonsShared: true })))
      .thenHappened('SittingOpened', { beforeLessons: false, guards: [{}, {}, { outcome: 'held' }] });
    given()
      .when(open(null, undefined, ofDelegates({ lessonsShared: false }), { source: article }))
      .thenHappened('SittingOpened', { beforeLessons: false, guards: [{}, {}, { outcome: 'unknown' }] });
  });
  it('refuses 55 of 100 under the eleventh charter, the example of its text (R50)', () =>
    given()
      .when(open({ convened: 100, present: 55 }, undefined, under('RS_XI')))
      .thenRejected('sitting.no-quorum', { needed: 67 }));
  it('takes a count by hand where no roll is kept', () =>
    given()
      .when(open(null, { convened: 32, present: 22 }))
      .thenHappened('SittingOpened', { convened: 32, present: 22 }));
  it('refuses a count by hand that differs from the roll', () =>
    given()
      .when(open({ convened: 98, present: 60 }, { convened: 98, present: 66 }))
      .thenRejected('sitting.count-differs', { stated: 66, roll: 60 }));
  it('refuses more present than convened', () =>
    given()
      .when(open({ convened: 32, present: 33 }))
      .thenRejected('sitting.more-present-than-convened'));
  it('refuses uncounted when it happens here and now', () =>
    given().when(open(null)).thenRejected('sitting.not-counted'));
  it('lets a report leave the numbers out', () =>
    given()
      .when(open(null, undefined, ofDelegates({ status: 'planned' }), { source: article }))
      .thenHappened('SittingOpened', {
        convened: null,
        present: null,
        guards: [{ outcome: 'unknown' }, { outcome: 'unknown' }],
      }));
  it('refuses before the congress is convened', () =>
    given()
      .when(open({ convened: 98, present: 90 }, undefined, ofDelegates({ status: 'cleared' })))
      .thenRejected('sitting.congress-not-convened', { status: 'cleared' }));
  it('refuses a congress that does not exist', () =>
    given()
      .when(open({ convened: 98, present: 90 }, undefined, null))
      .thenRejected('sitting.no-such-congress'));
  it('refuses to open twice, or what was adjourned', () => {
    const enough = open({ convened: 98, present: 90 });
    given(opened()).when(enough).thenRejected('sitting.already-opened');
    given(opened(), closed).when(enough).thenRejected('sitting.already-opened');
    given(adjourned()).when(enough).thenRejected('sitting.adjourned');
  });

  it('opens exactly when three times those present are twice those convened, or more', () =>
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (convened, absent) => {
        const present = Math.max(0, convened - absent);
        const opens = isLetThrough(() => decide(sitting, open({ convened, present }), sitting.initialState));
        expect(opens).toBe(3 * present >= 2 * convened);
      }),
    ));
});

function isLetThrough(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof Rejection && error.code === 'sitting.no-quorum') return false;
    throw error;
  }
}
