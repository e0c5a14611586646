import { describe, expect, it } from '@jest/globals';
import { nextFor, nextSteps, sideInTurn } from './next-step.js';
import type { CongressRow, DocumentRow, Paper, Standing } from './standing.js';
import { complete, paper, planned, returned } from './standing.past.js';

const first = (standing: Standing) => nextSteps(standing)[0]?.key;
const congress = (standing: Standing, more: Partial<CongressRow>): Standing => ({
  ...standing,
  congress: { ...standing.congress, ...more },
});
const withPapers = (standing: Standing, papers: readonly Paper[]): Standing => ({ ...standing, papers });
const finalised: Partial<DocumentRow> = { status: 'finalised', finalVersion: 1 };

describe('the next step of a congress in preparation', () => {
  it('is to decide its form', () => {
    expect(first(planned)).toBe('decide-form');
  });

  it('is to organise the preparation once the form is fixed', () => {
    expect(first(congress(planned, { status: 'form-fixed', form: 'DELEGATES' }))).toBe('organise');
  });

  it('is to start the first paper that is missing', () => {
    const standing = withPapers(complete, [paper('plan', finalised), { kind: 'budget', document: null, owner: null }]);
    expect(nextSteps(standing)[0]).toMatchObject({ key: 'start-draft', deed: { does: 'start', kind: 'budget' } });
  });

  it('is to write what was started and is still empty', () => {
    expect(first(withPapers(complete, [paper('plan', { versions: 0 })]))).toBe('write');
  });

  it('is to ask for comments when nobody was asked yet', () => {
    expect(first(withPapers(complete, [paper('plan', { round: 0 })]))).toBe('consult');
  });

  it('is to answer comments before anything is closed', () => {
    const asked = withPapers(complete, [paper('plan', { status: 'consulting', round: 1, commentsUnanswered: 2 })]);
    expect(nextSteps(asked)[0]).toMatchObject({ key: 'answer', count: 2 });
  });

  it('is to close the consultation when all comments are answered', () => {
    expect(first(withPapers(complete, [paper('plan', { status: 'consulting', round: 1 })]))).toBe('close-consultation');
  });

  it('is to meet before papers are finalised, and to finalise them then', () => {
    const drafted = withPapers(complete, [paper('plan', { round: 1 })]);
    expect(first({ ...drafted, hasMet: false })).toBe('call-meeting');
    expect(first(drafted)).toBe('finalise');
  });
});

describe('a complete set of finalised papers', () => {
  it('goes out, whoever prepared it', () => {
    expect(first(congress(complete, { status: 'form-fixed' }))).toBe('submit-party');
  });

  it('goes to the Party committee first, then to the upper union', () => {
    expect(first(complete)).toBe('submit-party');
    expect(first(congress(complete, { partyStatus: 'approved' }))).toBe('submit-upper');
  });

  it('goes the other way round where the campaign says so', () => {
    expect(first({ ...complete, approvalOrder: 'upper-first' })).toBe('submit-upper');
  });

  it('skips a Party committee that does not exist, with a reason', () => {
    expect(first({ ...complete, hasPartyCommittee: false })).toBe('skip-party');
  });

  it('waits while it lies with a reviewer', () => {
    expect(first(congress(complete, { partyStatus: 'taken-up' }))).toBe('wait-party');
    expect(sideInTurn(congress(complete, { partyStatus: 'taken-up' }))).toBe(null);
  });

  it('is not sent again as long as what was returned is unchanged', () => {
    expect(nextSteps(returned).map(({ key }) => key)).toEqual(['mend']);
  });

  it('is sent again when it was mended', () => {
    expect(first({ ...returned, submitted: { plan: 0 } })).toBe('submit-party');
  });

  it('has its conditions met before it goes on', () => {
    const conditional = congress(complete, { partyStatus: 'approved-with-conditions' });
    expect(nextSteps({ ...conditional, openConditions: 2 })[0]).toMatchObject({ key: 'meet-conditions', count: 2 });
  });
});

describe('a congress that is cleared', () => {
  const cleared = congress(complete, { status: 'cleared', partyStatus: 'approved', upperStatus: 'approved' });

  it('gets its roll and its day', () => {
    expect(nextSteps(cleared).map(({ key }) => key)).toEqual(['open-roll', 'convene']);
  });

  it('is opened when the roll is closed', () => {
    const convened = congress({ ...cleared, roll: 'closed' }, { status: 'convened' });
    expect(first(convened)).toBe('open-sitting');
  });

  it('goes on in the hall', () => {
    expect(first(congress(cleared, { status: 'open' }))).toBe('work-in-hall');
  });
});

describe('a congress that was held', () => {
  const held = congress(complete, { status: 'held', personnelMode: 'ELECTED' });
  const dossier = (status: string, missing: number): Standing => ({
    ...held,
    firstSession: 'closed',
    dossier: { status, missing },
  });

  it('is followed by the first session, the dossier and the recognition', () => {
    expect(first(held)).toBe('first-session');
    expect(first({ ...held, firstSession: 'closed' })).toBe('assemble-dossier');
    expect(first(dossier('assembled', 2))).toBe('complete-dossier');
    expect(first(dossier('assembled', 0))).toBe('submit-dossier');
    expect(first(dossier('submitted', 0))).toBe('wait-recognition');
    expect(first(dossier('returned', 0))).toBe('mend-dossier');
  });

  it('asks for no dossier where the committee is appointed', () => {
    expect(first(congress({ ...held, rollout: 'started' }, { personnelMode: 'APPOINTED' }))).toBe('roll-out');
  });

  it('goes into the archive at last', () => {
    expect(first(congress(held, { status: 'recognised' }))).toBe('archive');
    expect(first(congress(held, { status: 'archived' }))).toBe('archived');
  });
});

describe('who does it', () => {
  it('is told: an editor sees what the chair is waited for', () => {
    const { step, first: waited } = nextFor(complete, ['branch_editor']);
    expect([step, waited?.key, waited?.roles]).toEqual([null, 'submit-party', ['branch_chair']]);
  });

  it('gets the next thing of their own meanwhile', () => {
    const both = withPapers(complete, [paper('plan', { round: 1 }), { kind: 'budget', document: null, owner: null }]);
    expect(nextFor(both, ['branch_editor']).step?.key).toBe('start-draft');
  });
});

describe('every status of a congress', () => {
  const statuses = 'planned form-fixed preparing cleared convened postponed open adjourned held recognised archived';
  it('has a next step', () => {
    for (const status of `${statuses} cancelled exempted replaced wound-up`.split(' ')) {
      expect([status, nextSteps(congress(complete, { status })).length > 0]).toEqual([status, true]);
    }
  });
});
