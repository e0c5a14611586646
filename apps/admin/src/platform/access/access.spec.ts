import { describe, expect, it } from '@jest/globals';
import { type Role, views } from '#contracts';
import { allows } from './access.js';
import type { Post } from './posts.js';

const holding = (...roles: Role[]): Post[] => roles.map((role) => ({ id: role, role, unit: 'u', capacity: role }));

describe('what one may do', () => {
  it('is to read what the contract of the view opens to the role', () => {
    expect(allows(holding('member'), 'list', 'people')).toBe(true);
    expect(allows(holding('branch_chair'), 'show', 'personal-details')).toBe(true);
    expect(allows(holding('auditor'), 'show', 'personal-details')).toBe(false);
    expect(allows(holding('auditor'), 'list', 'failed-jobs')).toBe(true);
    expect(allows(holding('auditor'), 'retry', 'failed-jobs')).toBe(false);
  });

  it('is to give the commands of the role: none for an auditor', () => {
    const all = [...views.values()].flatMap(({ commands = [] }) => commands);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((type) => allows(holding('auditor'), 'command', type))).toEqual([]);
    expect(allows(holding('branch_chair'), 'command', 'task.accept')).toBe(true);
  });

  it('is never what the system does by itself, nor what nobody knows', () => {
    expect(allows(holding('system', 'upper_officer'), 'command', 'congress.clear')).toBe(false);
    expect(allows(holding('upper_officer'), 'command', 'congress.dance')).toBe(false);
    expect(allows(holding('upper_officer'), 'delete', 'people')).toBe(false);
  });
});
