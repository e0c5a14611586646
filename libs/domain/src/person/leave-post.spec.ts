import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type LeavePost, person } from './person.js';
import { article, chair, erased, leftChair, registered } from './person.past.js';

const { given } = specify(person);
const leave = (more: Partial<LeavePost['data']> = {}): LeavePost =>
  asked('person.leave-post', { entry: 1, on: '2025-01-01', reason: 'transferred', note: null, ...more });

describe('leave a post', () => {
  it('ends it with its day and reason', () => given(registered, chair).when(leave()).then(leftChair));
  it('stays quiet the second time', () => given(registered, chair, leftChair).when(leave()).thenNothingHappened());
  it('refuses a post the person does not hold', () =>
    given(registered).when(leave()).thenRejected('person.no-such-post', { entry: 1 }));
  it('refuses to leave before the post was taken', () =>
    given(registered, chair)
      .when(leave({ on: '2020-01-01' }))
      .thenRejected('person.left-before-taken'));
  it('refuses to leave out the day', () =>
    given(registered, chair)
      .when(leave({ on: null }))
      .thenRejected('person.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(registered, chair)
      .when({ ...leave({ on: null }), source: article })
      .thenHappened('PostLeft', { on: null }));
  it('refuses somebody who was erased', () =>
    given(registered, chair, erased).when(leave()).thenRejected('person.erased'));
});
