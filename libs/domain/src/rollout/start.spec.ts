import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { rollout, type StartRollout } from './rollout.js';
import { regulation, source, started } from './rollout.past.js';

const { given } = specify(rollout);
const start = (recognised: boolean | null = true, more: { source?: { title: string } } = {}): StartRollout =>
  asked(
    'rollout.start',
    { congress: 'congress-1' },
    { facts: { congress: { id: 'congress-1', regulation, recognised } }, ...more },
  );

describe('start the rollout', () => {
  it('begins when the result is recognised', () => given().when(start()).then(started()));
  it('waits for the recognition', () => given().when(start(false)).thenRejected('rollout.not-recognised'));
  it('may be told of when nobody knows of a recognition', () =>
    given().when(start(null, { source })).thenHappened('RolloutStarted'));
  it('happens once', () => given(started()).when(start()).thenRejected('rollout.already-started'));
});
