import { describe, expect, it } from '@jest/globals';
import type { CampaignEvent } from '#domain/campaign';
import { rowsAfter } from '../platform/views/rows-after.js';
import { allocations } from './allocations/allocations.projection.js';
import { deadlines } from './deadlines/deadlines.projection.js';
import { exemptions } from './exemptions/exemptions.projection.js';

const round = { id: 'round', unit: 'union' };
const allocated = (official: number, dueOn: string): CampaignEvent => ({
  type: 'CampaignAllocated',
  data: {
    quotas: ['one', 'two'].map((branch) => ({ branch, official, alternates: 1 })),
    deadlines: [
      { level: 'grassroots_union', dueOn },
      { level: 'direct_upper', dueOn: '2023-09-30' },
    ],
  },
});
const moved: CampaignEvent = {
  type: 'DeadlineMoved',
  data: { level: null, branch: 'two', dueOn: '2023-07-31', reason: 'Bão', key: 'two', was: null },
};

describe('what a campaign shares out', () => {
  it('is a row for each branch, of the branch itself, as last shared out', async () => {
    const rows = await rowsAfter(allocations, round, [allocated(3, '2023-05-31'), allocated(4, '2023-05-31')]);
    expect(rows).toEqual([
      { id: 'round:one', unit: 'one', campaign: 'round', branch: 'one', official: 4, alternates: 1 },
      { id: 'round:two', unit: 'two', campaign: 'round', branch: 'two', official: 4, alternates: 1 },
    ]);
  });
});

describe('the deadlines of a campaign', () => {
  it('are one for each level, and one for a branch that has a day of its own', async () => {
    const rows = await rowsAfter(deadlines, round, [allocated(3, '2023-05-31'), moved]);
    expect(rows.map(({ id, unit, ...row }) => [id, unit, row['dueOn'], row['branch']])).toEqual([
      ['round:grassroots_union', 'union', '2023-05-31', null],
      ['round:direct_upper', 'union', '2023-09-30', null],
      ['round:two', 'union', '2023-07-31', 'two'],
    ]);
  });
  it('keep the day that was', async () => {
    const [row] = await rowsAfter(deadlines, round, [allocated(3, '2023-05-31'), allocated(3, '2023-06-30')]);
    expect(row).toMatchObject({ dueOn: '2023-06-30', was: '2023-05-31' });
  });
});

describe('the exemptions of a campaign', () => {
  it('lose the branch that must hold its congress after all', async () => {
    const exempted = (branch: string): CampaignEvent => ({
      type: 'BranchExempted',
      data: { branch, branchName: branch, reason: 'hardship', words: null, basis: null, on: '2023-01-01', rule: 'R99' },
    });
    const lifted: CampaignEvent = { type: 'ExemptionLifted', data: { branch: 'one', reason: 'Đã ổn định' } };
    const rows = await rowsAfter(exemptions, round, [exempted('one'), exempted('two'), lifted]);
    expect(rows.map(({ id }) => id)).toEqual(['round:two']);
  });
});
