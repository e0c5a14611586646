import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type SetTarget, target } from './target.js';
import { aim, aimSet, fundRecorded, wholeTerm, wholeTermSet } from './target.past.js';

const { given } = specify(target);
const set = (of: Partial<SetTarget['data']> = {}): SetTarget => asked('target.set', { ...aim, ...of });

describe('set a target', () => {
  it('gives a number, what it counts and how often', () => given().when(set()).then(aimSet));
  it('may be in words alone', () =>
    given()
      .when(set({ value: null, words: 'Giới thiệu đoàn viên ưu tú cho Đảng' }))
      .thenHappened('TargetSet', { value: null }));
  it('says something', () =>
    given()
      .when(set({ value: null }))
      .thenRejected('target.says-nothing'));
  it('may name the aims of a whole term, whose result comes later', () =>
    given().when(set(wholeTerm)).then(wholeTermSet));
  it('is no percentage below zero', () =>
    given()
      .when(set({ value: -1 }))
      .thenRejected('target.percent-below-zero'));
  it('may be zero per cent', () =>
    given()
      .when(set({ value: 0 }))
      .thenHappened('TargetSet'));
  it('may be above a hundred per cent', () =>
    given()
      .when(set({ value: 120 }))
      .thenHappened('TargetSet'));
  it('is set once', () => given(aimSet).when(set()).thenRejected('target.already-set'));
  it('is no fund', () => given(fundRecorded).when(set()).thenRejected('target.already-set'));
});
