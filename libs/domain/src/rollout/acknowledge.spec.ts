import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AcknowledgeBriefing, rollout } from './rollout.js';
import { acknowledged, closed, openToAll, scheduled, started } from './rollout.past.js';

const { given } = specify(rollout);
const acknowledge = (briefing = 1, subUnit = 'group-1'): AcknowledgeBriefing =>
  asked('rollout.acknowledge', { briefing, subUnit, attended: 12, note: null });

describe('acknowledge a briefing', () => {
  it('says that a sub-unit was briefed', () => given(started(), scheduled).when(acknowledge()).then(acknowledged));
  it('is said once', () => given(started(), scheduled, acknowledged).when(acknowledge()).thenNothingHappened());
  it('is said by each', () =>
    given(started(), scheduled, acknowledged)
      .when(acknowledge(1, 'group-2'))
      .thenHappened('BriefingAcknowledged', { subUnit: 'group-2' }));
  it('is not for who was not called', () =>
    given(started(), scheduled).when(acknowledge(1, 'group-3')).thenRejected('rollout.sub-unit-not-called'));
  it('is for everybody when all were called', () =>
    given(started(), openToAll).when(acknowledge(1, 'group-3')).thenHappened('BriefingAcknowledged'));
  it('needs that briefing', () =>
    given(started(), scheduled).when(acknowledge(2)).thenRejected('rollout.no-such-briefing'));
  it('needs a rollout', () => given().when(acknowledge()).thenRejected('rollout.not-started'));
  it('ends with it', () =>
    given(started(), scheduled, closed).when(acknowledge()).thenRejected('rollout.already-closed'));
});
