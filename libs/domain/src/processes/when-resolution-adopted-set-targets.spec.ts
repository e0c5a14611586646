import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { whenResolutionAdoptedSetTargets as process } from './when-resolution-adopted-set-targets.js';

const excellent = {
  metric: 'Đoàn viên xuất sắc',
  value: 95,
  unit: '%',
  bound: null,
  period: 'year',
  words: null,
};
const adopted = (...targets: (typeof excellent | object)[]) =>
  recorded({
    type: 'ResolutionAdopted' as const,
    data: {
      congress: 'congress-1',
      title: 'Nghị quyết',
      text: null,
      document: null,
      hash: null,
      votes: null,
      targets: targets.map((target) => ({ ...excellent, ...target })),
      number: 1,
      guards: [],
    },
  });
const set = (of: object) => ({
  type: 'target.set',
  data: {
    unit: 'unit-1',
    congress: 'congress-1',
    metric: 'Đoàn viên xuất sắc',
    value: 95,
    bound: '=',
    measuredIn: '%',
    period: 'year',
    words: null,
    ...of,
  },
});

describe('when a resolution is adopted, set its targets', () => {
  it('sets each of them for the congress', () =>
    expect(process.on.ResolutionAdopted?.(adopted({}, { value: 100, bound: '>=' }))).toEqual([
      set({}),
      set({ value: 100, bound: '>=' }),
    ]));
  it('keeps a period that is no usual one in words', () =>
    expect(process.on.ResolutionAdopted?.(adopted({ period: 'hai năm đầu' }))).toEqual([
      set({ period: null, words: 'hai năm đầu' }),
    ]));
  it('lets a target without a number or words say itself what it is', () =>
    expect(process.on.ResolutionAdopted?.(adopted({ value: null }))).toEqual([
      set({ value: null, words: 'Đoàn viên xuất sắc' }),
    ]));
  it('sets nothing where the resolution names none', () =>
    expect(process.on.ResolutionAdopted?.(adopted())).toEqual([]));
});
