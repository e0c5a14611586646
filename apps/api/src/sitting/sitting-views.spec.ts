import { describe, expect, it } from '@jest/globals';
import type { SittingEvent } from '#domain/sitting';
import { rowsAfter } from '../platform/views/rows-after.js';
import { sittings } from './sittings/sittings.projection.js';

const hall = { id: 'congress', unit: 'branch', at: '2023-03-01T23:30:00.000Z' };
const regulation = { ruleSet: 'RS_XII', settings: {} } as const;
const adjourned: SittingEvent = {
  type: 'SittingAdjourned',
  data: {
    congress: 'congress',
    form: 'PLENARY',
    regulation,
    convened: 98,
    present: 60,
    reason: 'no-quorum',
    words: 'Chưa đủ người',
    resumeOn: '2023-03-09',
    guards: [],
  },
};
const resumed: SittingEvent = {
  type: 'SittingResumed',
  data: { congress: 'congress', convened: 98, present: 90, guards: [] },
};
const boards = (presidium: string[], ballotBoard: string[]): SittingEvent => ({
  type: 'BoardsElected',
  data: {
    congress: 'congress',
    presidium,
    honorary: [],
    secretariat: [],
    credentialsBoard: [],
    ballotBoard,
    votes: null,
    guards: [],
  },
});

describe('a sitting', () => {
  it('that wants a quorum is there before it was ever open', async () => {
    const [row] = await rowsAfter(sittings, hall, [adjourned]);
    expect(row).toMatchObject({ status: 'adjourned', adjournedFor: 'no-quorum', present: 60, openedOn: null });
  });
  it('opens on the day, in Việt Nam, on which it goes on', async () => {
    const [row] = await rowsAfter(sittings, hall, [adjourned, resumed]);
    expect(row).toMatchObject({ status: 'open', openedOn: '2023-03-02', present: 90, adjournedFor: null, words: null });
  });
  it('keeps the boards that are not elected anew', async () => {
    const [row] = await rowsAfter(sittings, hall, [adjourned, resumed, boards(['lan'], []), boards([], ['hoa'])]);
    expect(row).toMatchObject({ presidium: ['lan'], ballotBoard: ['hoa'] });
  });
});
