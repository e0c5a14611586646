import type { ConcludeTarget, RecordFund, SetTarget, TargetEvent } from './target.js';

/** Named pasts for specs. */
export const aim: SetTarget['data'] = {
  congress: 'congress-1',
  scope: 'single',
  term: '2023-2028',
  metric: 'Đoàn viên xuất sắc',
  value: 95,
  bound: '>=',
  measuredIn: '%',
  period: 'year',
  words: null,
};
export const wholeTerm: SetTarget['data'] = {
  ...aim,
  scope: 'whole-term',
  term: '2017-2023',
  metric: 'Chỉ tiêu nghị quyết đại hội nhiệm kỳ trước',
  value: null,
  bound: '=',
  measuredIn: null,
  period: null,
};
export const result: ConcludeTarget['data'] = { outcome: 'met', counted: null, words: null, day: '2028-01-05' };
export const moreThan200Million: RecordFund['data'] = {
  congress: 'congress-1',
  term: '2017-2023',
  names: ['Mái ấm Công đoàn', 'Vì người nghèo'],
  flow: 'raised',
  amount: { vnd: 200_000_000, bound: '>' },
  purpose: null,
};

export const aimSet: TargetEvent = { type: 'TargetSet', data: aim };
export const wholeTermSet: TargetEvent = { type: 'TargetSet', data: wholeTerm };
export const measured: TargetEvent = {
  type: 'MeasureRecorded',
  data: { congress: 'congress-1', measure: 1, day: '2023-12-31', value: 90, bound: '=', words: null },
};
export const concluded: TargetEvent = { type: 'TargetConcluded', data: { congress: 'congress-1', ...result } };
export const fundRecorded: TargetEvent = { type: 'FundRecorded', data: moreThan200Million };
