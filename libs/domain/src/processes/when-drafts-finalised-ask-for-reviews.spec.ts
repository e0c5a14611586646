import { describe, expect, it } from '@jest/globals';
import { article, hash, recorded } from './processes.past.js';
import { whenDraftsFinalisedAskForReviews as process } from './when-drafts-finalised-ask-for-reviews.js';

const data = {
  congress: 'congress-1',
  kind: 'plan' as const,
  title: 'Kế hoạch',
  version: 1,
  hash,
  meeting: 'meeting-1',
  commentsUnanswered: 0,
  missing: [] as string[],
  chair: 'person-1' as string | null,
};
const finalised = (of: Partial<typeof data> = {}) => ({ type: 'DocumentFinalised' as const, data: { ...data, ...of } });

describe('when drafts are finalised, ask for reviews', () => {
  it('gives the chair the task once nothing is missing', () =>
    expect(process.on.DocumentFinalised?.(recorded(finalised()))).toEqual([
      {
        type: 'task.assign',
        data: expect.objectContaining({ unit: 'unit-1', assignee: 'person-1', congress: 'congress-1' }),
      },
    ]));
  it('waits for the missing papers', () =>
    expect(process.on.DocumentFinalised?.(recorded(finalised({ missing: ['budget'] })))).toEqual([]));
  it('asks nothing of nobody, and nothing because of a report', () => {
    expect(process.on.DocumentFinalised?.(recorded(finalised({ chair: null })))).toEqual([]);
    expect(process.on.DocumentFinalised?.(recorded(finalised(), { source: article }))).toEqual([]);
  });
});
