import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RecordFund, target } from './target.js';
import { aimSet, fundRecorded, moreThan200Million } from './target.past.js';

const { given } = specify(target);
const record = (of: Partial<RecordFund['data']> = {}): RecordFund =>
  asked('target.record-fund', { ...moreThan200Million, ...of });

describe('record a fund', () => {
  it('keeps the amount with its bound (F15)', () => given().when(record()).then(fundRecorded));
  it('names the fund', () =>
    given()
      .when(record({ names: [] }))
      .thenRejected('target.fund-without-name'));
  it('names none twice', () =>
    given()
      .when(record({ names: ['Mái ấm Công đoàn', 'Mái ấm Công đoàn'] }))
      .thenRejected('target.fund-named-twice'));
  it('is recorded once', () => given(fundRecorded).when(record()).thenRejected('target.already-recorded'));
  it('is no target', () => given(aimSet).when(record()).thenRejected('target.already-recorded'));
});
