import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ReportRollout, rollout } from './rollout.js';
import { closed, reported, started } from './rollout.past.js';

const { given } = specify(rollout);
const report: ReportRollout = asked('rollout.report', { progress: 'Đã phổ biến ở hai tổ', percent: 50 });

describe('report on the rollout', () => {
  it('says how far it has come', () => given(started()).when(report).then(reported));
  it('numbers each report', () =>
    given(started(), reported).when(report).thenHappened('RolloutReported', { report: 2 }));
  it('needs a rollout', () => given().when(report).thenRejected('rollout.not-started'));
  it('ends with it', () => given(started(), closed).when(report).thenRejected('rollout.already-closed'));
});
