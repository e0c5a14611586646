import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RecordMeasure, target } from './target.js';
import { aimSet, concluded, fundRecorded, measured } from './target.past.js';

const { given } = specify(target);
const measure = (of: Partial<RecordMeasure['data']> = {}, more: { source?: { title: string } } = {}): RecordMeasure =>
  asked('target.record-measure', { day: '2023-12-31', value: 90, bound: '=', words: null, ...of }, more);

describe('record a measure', () => {
  it('says how far it has come', () => given(aimSet).when(measure()).then(measured));
  it('numbers each', () => given(aimSet, measured).when(measure()).thenHappened('MeasureRecorded', { measure: 2 }));
  it('may be in words', () =>
    given(aimSet)
      .when(measure({ value: null, words: 'Cơ bản đạt' }))
      .thenHappened('MeasureRecorded', { words: 'Cơ bản đạt' }));
  it('says something', () =>
    given(aimSet)
      .when(measure({ value: null }))
      .thenRejected('target.says-nothing'));
  it('has its day', () =>
    given(aimSet)
      .when(measure({ day: null }))
      .thenRejected('target.day-missing'));
  it('may be told of without', () =>
    given(aimSet)
      .when(measure({ day: null }, { source: { title: 'Bài báo' } }))
      .thenHappened('MeasureRecorded', { day: null }));
  it('needs a target', () => given().when(measure()).thenRejected('target.not-set'));
  it('does not measure a fund', () => given(fundRecorded).when(measure()).thenRejected('target.not-set'));
  it('ends with the conclusion', () =>
    given(aimSet, concluded).when(measure()).thenRejected('target.already-concluded'));
});
