import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConcludeTarget, target } from './target.js';
import { aimSet, concluded, fundRecorded, result, wholeTermSet } from './target.past.js';

const { given } = specify(target);
const conclude = (of: Partial<ConcludeTarget['data']> = {}): ConcludeTarget =>
  asked('target.conclude', { ...result, ...of });
const counted = (met: number, of: number) => conclude({ outcome: null, counted: { met, of } });

describe('conclude a target', () => {
  it('says how it came out', () => given(aimSet).when(conclude()).then(concluded));
  it('may be in the words of a report', () =>
    given(wholeTermSet)
      .when(conclude({ outcome: null, words: 'cơ bản đạt và vượt' }))
      .thenHappened('TargetConcluded', { outcome: null, words: 'cơ bản đạt và vượt' }));
  it('says something', () =>
    given(aimSet)
      .when(conclude({ outcome: null }))
      .thenRejected('target.says-nothing'));
  it('counts the aims of a whole term (F13)', () =>
    given(wholeTermSet)
      .when(counted(13, 13))
      .thenHappened('TargetConcluded', { counted: { met: 13, of: 13 } }));
  it('may count that none was met', () => given(wholeTermSet).when(counted(0, 13)).thenHappened('TargetConcluded'));
  it('does not count more met than set', () =>
    given(wholeTermSet).when(counted(14, 13)).thenRejected('target.more-met-than-set'));
  it('does not count none of none', () =>
    given(wholeTermSet).when(counted(0, 0)).thenRejected('target.more-met-than-set'));
  it('does not count one aim alone', () => given(aimSet).when(counted(1, 1)).thenRejected('target.counted-alone'));
  it('happens once', () => given(aimSet, concluded).when(conclude()).thenRejected('target.already-concluded'));
  it('needs a target', () => given().when(conclude()).thenRejected('target.not-set'));
  it('does not conclude a fund', () => given(fundRecorded).when(conclude()).thenRejected('target.not-set'));
});
