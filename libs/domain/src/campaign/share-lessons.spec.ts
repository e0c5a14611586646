import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type ShareLessons } from './campaign.js';
import { article, drafted, issued, learnt, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const share = (closed: string[] = ['branch-1'], on: string | null = '2023-03-01'): ShareLessons =>
  asked('campaign.share-lessons', { on, words: null }, { facts: { closed } });

describe('share the lessons', () => {
  it('passes them on when every pilot is closed', () =>
    given(drafted, issued, piloted, learnt)
      .when(share())
      .then({ type: 'LessonsShared', data: { on: '2023-03-01', words: null, openPilots: [] } }));
  it('warns of a pilot that still runs, and does not block', () =>
    given(drafted, issued, piloted, learnt)
      .when(share([]))
      .thenHappened('LessonsShared', { openPilots: ['branch-1'] }));
  it('refuses without a pilot', () => given(drafted, issued).when(share()).thenRejected('campaign.no-pilot'));
  it('refuses without a lesson', () =>
    given(drafted, issued, piloted).when(share()).thenRejected('campaign.no-lesson'));
  it('refuses to leave out the day', () =>
    given(drafted, issued, piloted, learnt).when(share([], null)).thenRejected('campaign.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(drafted, issued, piloted, learnt)
      .when({ ...share([], null), source: article })
      .thenHappened('LessonsShared', { on: null }));
});
