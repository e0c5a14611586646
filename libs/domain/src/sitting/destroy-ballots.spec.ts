import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type DestroyBallots, sitting } from './sitting.js';
import { closed, opened, sealed } from './sitting.past.js';

const { given } = specify(sitting);
const destroy = (at: string, complaintsOpen = false): DestroyBallots =>
  asked('sitting.destroy-ballots', { decision: '12/QĐ-CĐ', complaintsOpen, witnesses: ['lan'] }, { at });

describe('destroy the ballots', () => {
  it('is done by decision, once the six months are over (R68)', () =>
    given(opened(), closed, sealed)
      .when(destroy('2023-09-02T02:00:00.000Z'))
      .thenHappened('BallotsDestroyed', { decision: '12/QĐ-CĐ', destroyedOn: '2023-09-02' }));
  it('waits for the last day', () =>
    given(opened(), closed, sealed)
      .when(destroy('2023-09-01T02:00:00.000Z'))
      .thenRejected('sitting.still-sealed', { sealedUntil: '2023-09-02' }));
  it('waits for complaints to be settled', () =>
    given(opened(), closed, sealed)
      .when(destroy('2023-10-01T02:00:00.000Z', true))
      .thenRejected('sitting.complaint-open'));
  it('refuses what was never sealed', () =>
    given(opened(), closed).when(destroy('2023-10-01T02:00:00.000Z')).thenRejected('sitting.ballots-not-sealed'));
});
