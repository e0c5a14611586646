import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ReportTask, task } from './task.js';
import { assigned, finished } from './task.past.js';

const { given } = specify(task);
const report: ReportTask = asked('task.report', { progress: 'Đã thuê hội trường', percent: 50 });

describe('report on a task', () => {
  it('records how far it has come', () =>
    given(assigned)
      .when(report)
      .then({ type: 'TaskReported', data: { progress: 'Đã thuê hội trường', percent: 50 } }));
  it('refuses work that nobody assigned', () => given().when(report).thenRejected('task.not-assigned'));
  it('refuses work that is finished', () =>
    given(assigned, finished).when(report).thenRejected('task.already-finished'));
});
