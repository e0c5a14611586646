import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { unionUnit, type WindUpUnit } from './union-unit.js';
import { article, provisional, registered, windingUp, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const regulation = { ruleSet: 'RS_XIII', settings: {} } as const;
const windUp = (more: Partial<WindUpUnit['data']> = {}, unitsBelow = 0): WindUpUnit =>
  asked('union-unit.wind-up', { ...windingUp, ...more }, { facts: { unitsBelow, openCongresses: [], regulation } });

describe('wind up a unit', () => {
  it('ends it with its reason and basis, and the text that gives the reason', () =>
    given(registered).when(windUp()).then(woundUp));
  it('names no text for another reason, nor before any rules are known', () => {
    given(registered)
      .when(windUp({ reason: 'employer-dissolved' }))
      .thenHappened('UnitWoundUp', { guards: [] });
    const unruled = asked('union-unit.wind-up', windingUp, {
      facts: { unitsBelow: 0, openCongresses: [], regulation: null },
    });
    given(registered).when(unruled).thenHappened('UnitWoundUp', { guards: [] });
  });
  it('ends it also while a provisional committee sits', () =>
    given(registered, provisional).when(windUp()).thenHappened('UnitWoundUp', { entry: 3 }));
  it('refuses while units stand below it', () =>
    given(registered).when(windUp({}, 2)).thenRejected('union-unit.units-below', { unitsBelow: 2 }));
  it('refuses the unit as its own successor', () =>
    given(registered)
      .when(windUp({ successor: 'stream-1' }))
      .thenRejected('union-unit.own-successor'));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(windUp({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(registered)
      .when({ ...windUp({ on: null }), source: article })
      .thenHappened('UnitWoundUp', { on: null }));
  it('refuses to end it twice', () => given(registered, woundUp).when(windUp()).thenRejected('union-unit.wound-up'));
});
