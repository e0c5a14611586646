import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ForwardPetition, petition } from './petition.js';
import { article, closed, forwarded, raised } from './petition.past.js';

const { given } = specify(petition);

function forwarding(
  of: Partial<ForwardPetition['data']> = {},
  upperUnit: string | null = 'unit-9',
  more: { source?: { title: string } } = {},
): ForwardPetition {
  return asked(
    'petition.forward',
    { addressee: 'employer', to: null, note: null, ...of },
    { facts: { upperUnit }, ...more },
  );
}

describe('forward a petition', () => {
  it('goes to the employer', () => given(raised).when(forwarding()).then(forwarded));
  it('goes to the direct upper union by itself', () =>
    given(raised)
      .when(forwarding({ addressee: 'upper-union' }))
      .thenHappened('PetitionForwarded', { to: 'unit-9' }));
  it('goes on to a second addressee', () =>
    given(raised, forwarded)
      .when(forwarding({ addressee: 'party-committee' }))
      .thenHappened('PetitionForwarded', { addressee: 'party-committee' }));
  it('refuses an upper union that is not known, unless reported', () => {
    given(raised)
      .when(forwarding({ addressee: 'upper-union' }, null))
      .thenRejected('petition.upper-union-unknown');
    given(raised)
      .when(forwarding({ addressee: 'upper-union' }, null, { source: article }))
      .thenHappened('PetitionForwarded', { to: null });
  });
  it('refuses what was never raised, or is closed', () => {
    given().when(forwarding()).thenRejected('petition.not-raised');
    given(raised, closed).when(forwarding()).thenRejected('petition.closed');
  });
});
