import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseRollout, rollout } from './rollout.js';
import { acknowledged, closed, handedOver, published, scheduled, source, started } from './rollout.past.js';

const { given } = specify(rollout);
const close = (more: { source?: { title: string } } = {}): CloseRollout => asked('rollout.close', { note: null }, more);

describe('close the rollout', () => {
  it('ends it when all is handed over and the resolution is public', () =>
    given(started(), published, handedOver).when(close()).then(closed));
  it('counts who has not acknowledged', () =>
    given(started(), published, handedOver, scheduled, acknowledged)
      .when(close())
      .thenHappened('RolloutClosed', { unacknowledged: 1 }));
  it('needs the hand-over', () => given(started(), published).when(close()).thenRejected('rollout.not-handed-over'));
  it('needs a public resolution', () =>
    given(started(), handedOver).when(close()).thenRejected('rollout.resolution-not-published'));
  it('may be told of without either', () => given(started()).when(close({ source })).thenHappened('RolloutClosed'));
  it('happens once', () => given(started(), closed).when(close()).thenNothingHappened());
  it('needs a rollout', () => given().when(close()).thenRejected('rollout.not-started'));
});
