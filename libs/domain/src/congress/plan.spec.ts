import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type Ground, type PlanCongress } from './congress.js';
import { article, plan, planFacts, planned, under2025, upper } from './congress.past.js';

const { given } = specify(congress);

function planning(
  of: Partial<PlanCongress['data']> = {},
  facts: Partial<PlanCongress['facts']> = {},
  more: { by?: { role: string }; source?: { title: string } } = {},
): PlanCongress {
  return asked('congress.plan', { ...plan, ...of }, { facts: { ...planFacts, ...facts }, ...more });
}
const vacancies = (affected: number): Ground => ({ kind: 'VACANCIES', affected, seats: 11 });
const disciplined = (affected: number): Ground => ({ kind: 'DISCIPLINED', affected, seats: 9 });

describe('plan a congress', () => {
  it('records unit, term and rule set, and judges the length of the term', () =>
    given()
      .when(planning())
      .thenHappened('CongressPlanned', {
        term: '2023-2028',
        unitName: 'Công đoàn Sở Nội vụ',
        unitKind: 'grassroots_union',
        unitProvince: null,
        deadline: null,
        regulation: { ruleSet: 'RS_XII', settings: {} },
        guards: [{ rule: 'R08', ruleSet: 'RS_XII', outcome: 'held' }],
      }));
  it('wishes for a term of another length, unless the direct upper union plans it itself (R09)', () => {
    const shorter = { term: '2023-2027', adjustedTermReason: 'Trùng nhiệm kỳ cấp trên' };
    given().when(planning(shorter)).thenHappened('CongressPlanned', { termAdjustment: 'wished' });
    given()
      .when(planning(shorter, {}, { by: upper }))
      .thenHappened('CongressPlanned', { termAdjustment: 'allowed' });
    given().when(planning()).thenHappened('CongressPlanned', { termAdjustment: null });
  });
  it('takes the rule set and the pilot mark from its campaign', () =>
    given()
      .when(
        planning(
          { campaign: 'campaign-1' },
          { campaign: { regulation: under2025, issued: true, pilot: true, deadline: null } },
        ),
      )
      .thenHappened('CongressPlanned', { regulation: under2025, pilot: true, deadline: null }));
  it('lets the previous term overlap, leave a gap, or be unknown', () => {
    given()
      .when(planning({ previousTerm: '2017-2025' }))
      .thenHappened('CongressPlanned');
    given()
      .when(planning({ previousTerm: '2014-2019' }))
      .thenHappened('CongressPlanned');
    given()
      .when(planning({ previousTerm: null, ordinal: null }))
      .thenHappened('CongressPlanned');
  });
  it('excuses another length with its reason, within thirty months', () =>
    given()
      .when(planning({ term: '2023-2027', adjustedTermReason: 'Theo công đoàn cấp trên' }))
      .thenHappened('CongressPlanned', {
        guards: [
          { rule: 'R08', outcome: 'excused' },
          { rule: 'R09', outcome: 'held' },
        ],
      }));
  it('lets a new unit have a first term of any length', () =>
    given()
      .when(planning({ kind: 'FIRST', term: '2026-2028', ordinal: 'I' }))
      .thenHappened('CongressPlanned', { guards: [{ rule: 'R08', outcome: 'excused' }, { rule: 'R12' }] }));
  it('leaves the reason of a reported term unknown', () =>
    given()
      .when(planning({ term: '2023-2029' }, {}, { source: article }))
      .thenHappened('CongressPlanned', { guards: [{ outcome: 'unknown' }, { outcome: 'held' }] }));
  it('refuses another length without a reason', () =>
    given()
      .when(planning({ term: '2023-2027' }))
      .thenRejected('congress.term-needs-reason', { length: 4, years: 5 }));
  it('refuses an adjustment beyond thirty months', () =>
    given()
      .when(planning({ term: '2023-2031', adjustedTermReason: 'Theo cấp trên' }))
      .thenRejected('congress.term-adjusted-too-far', { months: 36, atMost: 30 }));
  it('refuses a first term that is not the first', () =>
    given()
      .when(planning({ kind: 'FIRST', ordinal: 'IX' }))
      .thenRejected('congress.first-has-later-ordinal'));
  it('refuses a unit that nobody registered, or that is wound up', () => {
    given()
      .when(planning({}, { unitNow: null }))
      .thenRejected('congress.unit-unknown');
    given()
      .when(
        planning(
          {},
          {
            unitNow: {
              name: 'Công đoàn A',
              kind: 'grassroots_union',
              province: null,
              active: false,
              provisional: null,
            },
          },
        ),
      )
      .thenRejected('congress.unit-not-active', { unitName: 'Công đoàn A' });
  });
  it('refuses a second open congress of the same term', () =>
    given()
      .when(planning({}, { openCongress: 'congress-9' }))
      .thenRejected('congress.another-is-open', { congress: 'congress-9' }));
  it('refuses a term that runs backwards', () =>
    given()
      .when(planning({ term: '2028-2023' }))
      .thenRejected('congress.term-runs-backwards'));
  it('refuses without a rule set', () =>
    given()
      .when(planning({ ruleSet: null }))
      .thenRejected('congress.rule-set-missing'));
  it('refuses a campaign that is unknown or not issued', () => {
    given()
      .when(planning({ campaign: 'campaign-1' }))
      .thenRejected('congress.campaign-unknown');
    given()
      .when(
        planning(
          { campaign: 'campaign-1' },
          { campaign: { regulation: under2025, issued: false, pilot: false, deadline: null } },
        ),
      )
      .thenRejected('congress.campaign-not-issued');
  });
  it('refuses to plan the same congress twice', () =>
    given(planned()).when(planning()).thenRejected('congress.already-planned'));
});

describe('plan an extraordinary congress', () => {
  const by = { by: upper };
  it('needs more than half of the seats vacant', () => {
    given()
      .when(planning({ kind: 'EXTRAORDINARY', ground: vacancies(6) }, {}, by))
      .thenHappened('CongressPlanned', { guards: [{ rule: 'R102', outcome: 'held' }] });
    given()
      .when(planning({ kind: 'EXTRAORDINARY', ground: vacancies(5) }, {}, by))
      .thenRejected('congress.ground-too-weak', { affected: 5, seats: 11 });
  });
  it('or two thirds of the committee disciplined', () => {
    given()
      .when(planning({ kind: 'EXTRAORDINARY', ground: disciplined(6) }, {}, by))
      .thenHappened('CongressPlanned');
    given()
      .when(planning({ kind: 'EXTRAORDINARY', ground: disciplined(5) }, {}, by))
      .thenRejected('congress.ground-too-weak');
  });
  it('refuses without a ground', () =>
    given()
      .when(planning({ kind: 'EXTRAORDINARY' }, {}, by))
      .thenRejected('congress.ground-missing'));
  it('refuses without the upper union', () =>
    given()
      .when(planning({ kind: 'EXTRAORDINARY', ground: vacancies(6) }))
      .thenRejected('congress.needs-upper-consent'));
});
