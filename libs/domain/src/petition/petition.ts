import type { Asked, Decider, Happened } from '#decider';
import { answerPetition } from './answer.js';
import { closePetition } from './close.js';
import { consolidatePetitions } from './consolidate.js';
import { forwardPetition } from './forward.js';
import { raisePetition } from './raise.js';

// F10 R32: what members ask for, gathered, passed on to whoever can grant it, and answered.

export type Addressee = 'employer' | 'upper-union' | 'party-committee' | 'other';

export type RaisePetition = Asked<
  'petition.raise',
  {
    topic: string;
    text: string;
    congress: string | null;
    meeting: string | null;
    person: string | null;
    group: string | null;
  }
>;
export type ConsolidatePetitions = Asked<
  'petition.consolidate',
  { topic: string; summary: string; congress: string | null; petitions: readonly string[]; isNone: boolean },
  {
    /** The petitions named, as they stand; those that do not exist are left out. */
    found: readonly { id: string; unit: string; isSingle: boolean; isClosed: boolean }[];
  }
>;
export type ForwardPetition = Asked<
  'petition.forward',
  { addressee: Addressee; to: string | null; note: string | null },
  {
    /** The direct upper union of the unit; null: not known. */
    upperUnit: string | null;
  }
>;
export type AnswerPetition = Asked<
  'petition.answer',
  { text: string; answeredBy: string | null; capacity: string; atCongress: boolean }
>;
export type ClosePetition = Asked<
  'petition.close',
  { outcome: 'granted' | 'partly-granted' | 'explained' | 'withdrawn'; note: string | null }
>;

export type PetitionCommand = RaisePetition | ConsolidatePetitions | ForwardPetition | AnswerPetition | ClosePetition;

type OfCongress = { readonly congress: string | null };

export type PetitionEvent =
  | Happened<'PetitionRaised', RaisePetition['data']>
  // `isNone` is absent from events that were recorded before a branch could say that it has none.
  | Happened<
      'PetitionsConsolidated',
      Omit<ConsolidatePetitions['data'], 'isNone'> & Partial<Pick<ConsolidatePetitions['data'], 'isNone'>>
    >
  | Happened<'PetitionForwarded', OfCongress & ForwardPetition['data'] & { petitions: readonly string[] }>
  | Happened<'PetitionAnswered', OfCongress & AnswerPetition['data'] & { petitions: readonly string[] }>
  | Happened<'PetitionClosed', OfCongress & ClosePetition['data'] & { petitions: readonly string[] }>;

export type Petition = {
  status: 'raised' | 'consolidated' | 'forwarded' | 'answered' | 'closed';
  congress: string | null;
  /** The single petitions this one sums up. */
  petitions: readonly string[];
};
export type PetitionState = { status: 'none' } | Petition;

export const petition: Decider<PetitionCommand, PetitionEvent, PetitionState> = {
  name: 'petition',
  initialState: { status: 'none' },
  decide: {
    'petition.raise': raisePetition,
    'petition.consolidate': consolidatePetitions,
    'petition.forward': forwardPetition,
    'petition.answer': answerPetition,
    'petition.close': closePetition,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'PetitionRaised':
        return { status: 'raised', congress: event.data.congress, petitions: [] };
      case 'PetitionsConsolidated':
        return { status: 'consolidated', congress: event.data.congress, petitions: event.data.petitions };
      case 'PetitionForwarded':
        return state.status === 'none' ? state : { ...state, status: 'forwarded' };
      case 'PetitionAnswered':
        return state.status === 'none' ? state : { ...state, status: 'answered' };
      case 'PetitionClosed':
        return state.status === 'none' ? state : { ...state, status: 'closed' };
    }
  },
};
