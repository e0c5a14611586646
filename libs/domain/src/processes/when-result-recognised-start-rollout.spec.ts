import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { whenResultRecognisedStartRollout as process } from './when-result-recognised-start-rollout.js';

describe('when the result is recognised, start the rollout', () => {
  it('starts it for the congress', () => {
    const data = {
      congress: 'congress-1',
      decisionNumber: '12/QĐ-CĐVC',
      decidedOn: '2023-03-20',
      signFrom: '2023-03-02',
      dueOn: null,
      despite: null,
      checks: [],
      guards: [],
    };
    expect(process.on.ResultRecognised?.(recorded({ type: 'ResultRecognised', data }))).toEqual([
      { type: 'rollout.start', data: { congress: 'congress-1' } },
    ]);
  });
});
