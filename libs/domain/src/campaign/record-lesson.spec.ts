import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type RecordLesson } from './campaign.js';
import { article, drafted, issued, learnt, lesson, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const record = (more: Partial<RecordLesson['data']> = {}, pilotHeld: boolean | null = true): RecordLesson =>
  asked('campaign.record-lesson', { ...lesson, ...more }, { facts: { pilotHeld } });

describe('record a lesson', () => {
  it('keeps topics, questions and answers of the meeting after a pilot', () =>
    given(drafted, issued, piloted).when(record()).then(learnt));
  it('refuses a branch that was no pilot', () =>
    given(drafted, issued).when(record()).thenRejected('campaign.not-a-pilot'));
  it('waits until the pilot has held its congress', () =>
    given(drafted, issued, piloted).when(record({}, false)).thenRejected('campaign.pilot-not-held'));
  it('refuses a pilot without a congress', () =>
    given(drafted, issued, piloted).when(record({}, null)).thenRejected('campaign.pilot-not-held'));
  it('takes a report on a pilot whose congress is not told here', () =>
    given(drafted, issued, piloted)
      .when({ ...record({ heldOn: null, questions: [] }, null), source: article })
      .thenHappened('LessonRecorded', { heldOn: null }));
  it('refuses to leave out the day', () =>
    given(drafted, issued, piloted)
      .when(record({ heldOn: null }))
      .thenRejected('campaign.not-stated', { field: 'heldOn' }));
});
