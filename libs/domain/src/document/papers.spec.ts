import { describe, expect, it } from '@jest/globals';
import { papersBefore, papersMissing, papersRequired } from './papers.js';

const frame = { regulation: { ruleSet: 'RS_2025', settings: {} }, form: 'PLENARY', personnelMode: 'ELECTED' } as const;

describe('papers required before a dossier is submitted', () => {
  it('are all papers made before, and the list of delegates only where there are some', () => {
    expect(papersRequired(frame)).not.toContain('delegate-list');
    expect([...papersRequired({ ...frame, form: 'DELEGATES' })].sort()).toEqual([...papersBefore].sort());
  });
  it('need no election rules where nobody is elected', () =>
    expect(papersRequired({ ...frame, personnelMode: 'APPOINTED' })).not.toContain('election-rules'));
  it('need no budget where the own committee approves it (R27)', () => {
    const settings = { budgetApprover: 'own-committee' };
    expect(papersRequired({ ...frame, regulation: { ruleSet: 'RS_2025', settings } })).not.toContain('budget');
    expect(papersRequired(frame)).toContain('budget');
  });
  it('name each kind once', () => {
    const required = papersRequired(frame);
    expect(new Set(required).size).toBe(required.length);
  });
  it('are missing until they are finalised', () => {
    const all = papersRequired(frame);
    expect(papersMissing(frame, all.slice(1))).toEqual([all[0]]);
    expect(papersMissing(frame, all)).toEqual([]);
  });
});
