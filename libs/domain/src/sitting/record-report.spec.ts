import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RecordReport, sitting } from './sitting.js';
import { closed, opened, report, under } from './sitting.past.js';

const { given } = specify(sitting);
const record = (of: Partial<RecordReport['data']> = {}, documentThere = true): RecordReport =>
  asked('sitting.record-report', { ...report, ...of }, { facts: { documentThere } });

describe('record a report', () => {
  it('keeps its sections and what became of the targets, numbered (F13, F26)', () =>
    given(opened())
      .when(record())
      .then({ type: 'CongressReportGiven', data: { ...report, congress: 'congress-1', number: 1, guards: [] } }));
  it('refuses a document that nobody has begun', () =>
    given(opened())
      .when(record({ document: 'document-9' }, false))
      .thenRejected('sitting.document-unknown', { document: 'document-9' }));
  it('numbers the next one', () =>
    given(opened(), { type: 'CongressReportGiven', data: { ...report, congress: 'congress-1', number: 1, guards: [] } })
      .when(record({ kind: 'self-review' }))
      .thenHappened('CongressReportGiven', { number: 2 }));
  it('takes targets told in words only', () =>
    given(opened())
      .when(record({ targetsResult: { met: null, of: null, words: 'cơ bản đạt và vượt' } }))
      .thenHappened('CongressReportGiven', { targetsResult: { met: null, words: 'cơ bản đạt và vượt' } }));
  it('refuses more targets met than set', () =>
    given(opened())
      .when(record({ targetsResult: { met: 14, of: 13, words: null } }))
      .thenRejected('sitting.more-targets-met-than-set', { met: 14, of: 13 }));
  it('hears credentials from delegates and the membership report at a plenary (R49)', () => {
    const plenary = { ...under('RS_XIII'), form: 'PLENARY' as const };
    given(opened(plenary))
      .when(record({ kind: 'credentials-report' }))
      .thenRejected('sitting.report-of-the-other-form');
    given(opened(plenary))
      .when(record({ kind: 'membership-report' }))
      .thenHappened('CongressReportGiven');
    given(opened(under('RS_XIII')))
      .when(record({ kind: 'membership-report' }))
      .thenRejected('sitting.report-of-the-other-form');
    given(opened(under('RS_XIII')))
      .when(record({ kind: 'credentials-report' }))
      .thenHappened('CongressReportGiven', { guards: [{ rule: 'R49', outcome: 'held' }] });
  });
  it('refuses after the close', () => given(opened(), closed).when(record()).thenRejected('sitting.closed'));
});
