import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { rollout, type ScheduleBriefing } from './rollout.js';
import { closed, scheduled, source, started } from './rollout.past.js';

const { given } = specify(rollout);
const schedule = (
  of: Partial<ScheduleBriefing['data']> = {},
  more: { source?: { title: string } } = {},
): ScheduleBriefing =>
  asked(
    'rollout.schedule-briefing',
    { subject: 'Nghị quyết đại hội', day: '2025-12-10', place: null, subUnits: ['group-1', 'group-2'], ...of },
    more,
  );

describe('schedule a briefing', () => {
  it('calls sub-units to a day', () => given(started()).when(schedule()).then(scheduled));
  it('numbers each', () =>
    given(started(), scheduled).when(schedule()).thenHappened('BriefingScheduled', { briefing: 2 }));
  it('needs its day', () =>
    given(started())
      .when(schedule({ day: null }))
      .thenRejected('rollout.day-missing'));
  it('may be told of without', () =>
    given(started())
      .when(schedule({ day: null }, { source }))
      .thenHappened('BriefingScheduled'));
  it('calls no sub-unit twice', () =>
    given(started())
      .when(schedule({ subUnits: ['group-1', 'group-1'] }))
      .thenRejected('rollout.sub-unit-twice'));
  it('needs a rollout', () => given().when(schedule()).thenRejected('rollout.not-started'));
  it('ends with it', () => given(started(), closed).when(schedule()).thenRejected('rollout.already-closed'));
});
