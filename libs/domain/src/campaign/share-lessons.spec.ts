import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type ShareLessons } from './campaign.js';
import { article, drafted, issued, learnt, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const share = (closed: string[] = ['branch-1'], more: Partial<ShareLessons['data']> = {}): ShareLessons =>
  asked('campaign.share-lessons', { on: '2023-03-01', words: null, exception: null, ...more }, { facts: { closed } });

describe('share the lessons', () => {
  it('passes them on when every pilot is closed (R107)', () =>
    given(drafted, issued, piloted, learnt)
      .when(share())
      .thenHappened('LessonsShared', {
        on: '2023-03-01',
        openPilots: [],
        guards: [{ rule: 'R107', mark: 'I', outcome: 'held', inputs: { pilots: 1, openPilots: [] } }],
      }));
  it('notes on the way that the pilots are held', () =>
    given(drafted, issued, piloted, learnt)
      .when(share())
      .thenHappened('PilotsHeld', { pilots: ['branch-1'] }));
  it('refuses while a pilot still runs', () =>
    given(drafted, issued, piloted, learnt)
      .when(share([]))
      .thenRejected('campaign.pilots-still-open', { openPilots: ['branch-1'] }));
  it('may go ahead by a stated exception, which names the pilots that run', () =>
    given(drafted, issued, piloted, learnt)
      .when(share([], { exception: 'Đơn vị điểm hoãn vì bão' }))
      .thenHappened('LessonsShared', { openPilots: ['branch-1'], guards: [{ outcome: 'excused' }] }));
  it('refuses without a pilot', () => given(drafted, issued).when(share()).thenRejected('campaign.no-pilot'));
  it('refuses without a lesson', () =>
    given(drafted, issued, piloted).when(share()).thenRejected('campaign.no-lesson'));
  it('refuses to leave out the day', () =>
    given(drafted, issued, piloted, learnt)
      .when(share([], { on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('takes a report that tells neither the day nor the pilots', () =>
    given(drafted, issued, piloted, learnt)
      .when({ ...share([], { on: null }), source: article })
      .thenHappened('LessonsShared', { on: null, guards: [{ outcome: 'unknown' }] }));
});
