import { describe, expect, it } from '@jest/globals';
import { mayGo, preflight, type SizeRule, type Unanswered } from './preflight.js';
import { stagesOf } from './stages.js';
import type { Side, Standing } from './standing.js';
import { complete, paper, returned } from './standing.past.js';

const none = { count: 0, first: null };

const check = (key: string, standing: Standing, side: Side, size: SizeRule, unanswered: Unanswered = none) =>
  preflight(standing, side, size, unanswered).find((one) => one.key === key);

describe('what is looked at before a dossier goes out', () => {
  it('lets a complete set go', () => {
    expect(mayGo(preflight(complete, 'party', null, none))).toBe(true);
  });

  it('stops a missing paper, and leads to where it is begun', () => {
    const standing = { ...complete, papers: [{ kind: 'budget', document: null, owner: null }] };
    expect(check('papers', standing, 'party', null)).toMatchObject({
      outcome: 'stops',
      items: [{ kind: 'budget', to: '/my-congress?start=budget' }],
    });
    expect(mayGo(preflight(standing, 'party', null, none))).toBe(false);
  });

  it('stops a paper that is not finalised, and leads to it', () => {
    const standing = { ...complete, papers: [paper('budget')] };
    expect(check('finalised', standing, 'party', null)).toMatchObject({
      outcome: 'stops',
      items: [{ to: '/documents/budget/show' }],
    });
  });

  it('warns of comments that nobody answered, without stopping', () => {
    const open = { status: 'finalised', finalVersion: 1, commentsUnanswered: 3 } as const;
    const checks = preflight({ ...complete, papers: [paper('plan', open)] }, 'party', null, none);
    expect(checks.find(({ key }) => key === 'comments')).toMatchObject({ outcome: 'warns', values: { count: 3 } });
    expect(mayGo(checks)).toBe(true);
  });

  it('warns of what reviewers said and nobody answered, and leads to the paper', () => {
    const unanswered = { count: 2, first: 'plan' };
    expect(check('reviewers', returned, 'party', null, unanswered)).toMatchObject({
      outcome: 'warns',
      values: { count: 2 },
      items: [{ kind: 'plan', to: '/documents/plan/show?tab=comments' }],
    });
    expect(check('reviewers', complete, 'party', null)).toBeUndefined();
  });

  it('warns of a returned dossier that goes out as it was', () => {
    expect(check('mended', returned, 'party', null)?.outcome).toBe('warns');
    const anew = { ...returned, papers: [paper('plan', { status: 'finalised', finalVersion: 2 })] };
    expect(check('mended', anew, 'party', null)?.outcome).toBe('met');
    expect(check('mended', complete, 'party', null)).toBeUndefined();
  });

  it('says that the size cannot be told while the members are unknown', () => {
    expect(check('size', complete, 'upper', { min: 3, max: 15 })?.outcome).toBe('unknown');
  });

  it('holds the size of the committee against the rule where both are known', () => {
    const sized = (committeeSize: number) => ({
      ...complete,
      congress: { ...complete.congress, members: 98, committeeSize },
    });
    expect(check('size', sized(15), 'upper', { min: 3, max: 15 })?.outcome).toBe('met');
    expect(check('size', sized(16), 'upper', { min: 3, max: 15 })?.outcome).toBe('warns');
  });

  it('stops the wrong order only where an order was settled', () => {
    expect(check('order', { ...complete, approvalOrder: 'party-first' }, 'upper', null)?.outcome).toBe('stops');
    expect(check('order', complete, 'upper', null)?.outcome).toBe('unknown');
  });
});

describe('the seven steps', () => {
  const states = (more: object) => stagesOf({ ...complete.congress, ...more }).map(({ state }) => state);

  it('stand at the drafts while nothing was submitted', () => {
    expect(states({})).toEqual(['done', 'current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('say what was returned', () => {
    expect(states({ partyStatus: 'returned' }).slice(0, 4)).toEqual(['done', 'done', 'returned', 'ahead']);
  });

  it('carry with a later step what came before', () => {
    expect(states({ status: 'held', form: null, step: 1 }).slice(0, 6)).toEqual([
      ...Array<string>(5).fill('done'),
      'current',
    ]);
  });

  it('are all done when the result is recognised', () => {
    expect(new Set(states({ status: 'recognised', recognisedOn: '2025-12-01' }))).toEqual(new Set(['done']));
  });

  it('go nowhere any more when it was cancelled', () => {
    expect(states({ status: 'cancelled' })).not.toContain('current');
  });
});
