import type { Asked, Decider, Happened } from '#decider';
import { concludeTarget } from './conclude.js';
import { recordFund } from './record-fund.js';
import { recordMeasure } from './record-measure.js';
import { setTarget } from './set.js';

// F13 F14 F15: what a congress sets itself, in numbers or in words; how it came out; and funds, known often only as bounds.

export type Bound = '=' | '>' | '>=' | '<' | '<=' | '~';
/** `single`: one aim. `whole-term`: all aims of a term's resolution taken together, as reports sum them up. */
export type Scope = 'single' | 'whole-term';
export type Period = 'term' | 'year' | 'quarter' | 'month';
export type Outcome =
  | 'exceeded'
  | 'met-and-exceeded'
  | 'met'
  | 'basically-met-and-exceeded'
  | 'basically-met'
  | 'partly-met'
  | 'missed';
/** So many aims met of so many. */
export type CountedResult = { readonly met: number; readonly of: number };
export type Money = { readonly vnd: number; readonly bound: Bound };

export type SetTarget = Asked<
  'target.set',
  {
    congress: string | null;
    scope: Scope;
    term: string | null;
    metric: string;
    value: number | null;
    bound: Bound;
    measuredIn: string | null;
    period: Period | null;
    words: string | null;
  }
>;
export type RecordMeasure = Asked<
  'target.record-measure',
  { day: string | null; value: number | null; bound: Bound; words: string | null }
>;
export type ConcludeTarget = Asked<
  'target.conclude',
  { outcome: Outcome | null; counted: CountedResult | null; words: string | null; day: string | null }
>;
export type RecordFund = Asked<
  'target.record-fund',
  {
    congress: string | null;
    term: string | null;
    names: readonly string[];
    flow: 'raised' | 'spent';
    amount: Money;
    purpose: string | null;
  }
>;

export type TargetCommand = SetTarget | RecordMeasure | ConcludeTarget | RecordFund;

type OfCongress = { congress: string | null };

export type TargetEvent =
  | Happened<'TargetSet', SetTarget['data']>
  | Happened<'MeasureRecorded', RecordMeasure['data'] & OfCongress & { measure: number }>
  | Happened<'TargetConcluded', ConcludeTarget['data'] & OfCongress>
  | Happened<'FundRecorded', RecordFund['data']>;

export type Target = {
  readonly congress: string | null;
  readonly scope: Scope;
  readonly measures: number;
};
export type TargetState =
  | { readonly status: 'none' }
  | { readonly status: 'recorded' }
  | (Target & { readonly status: 'set' })
  | (Target & { readonly status: 'concluded' });

export const target: Decider<TargetCommand, TargetEvent, TargetState> = {
  name: 'target',
  initialState: { status: 'none' },
  decide: {
    'target.set': setTarget,
    'target.record-measure': recordMeasure,
    'target.conclude': concludeTarget,
    'target.record-fund': recordFund,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'TargetSet':
        return { status: 'set', congress: event.data.congress, scope: event.data.scope, measures: 0 };
      case 'FundRecorded':
        return { status: 'recorded' };
      case 'MeasureRecorded':
        return state.status === 'set' ? { ...state, measures: event.data.measure } : state;
      case 'TargetConcluded':
        return state.status === 'set' ? { ...state, status: 'concluded' } : state;
    }
  },
};
