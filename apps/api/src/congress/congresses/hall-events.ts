import type { Recorded } from '#decider';
import type { CredentialEvent } from '#domain/credential';
import type { ElectionEvent } from '#domain/election';
import type { SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { nothingAwaited } from './consents-awaited.js';
import { type CongressRow, ofCongress } from './row.js';

export type HallEvent = CredentialEvent | ElectionEvent | SittingEvent;
type Of<Type extends HallEvent['type']> = Recorded<Extract<HallEvent, { type: Type }>>;

/** What happens in the hall: the roll, the sitting, the elections. */
export const hallEvents = {
  RollOpened: ofCongress<Of<'RollOpened'>>(null),
  DelegateNamed: ofCongress<Of<'DelegateNamed'>>(12),
  RollClosed: ofCongress<Of<'RollClosed'>>(null, ({ data }, row) => ({
    convened: data.convened ?? row.convened,
    present: data.present ?? row.present,
    // The roll may be closed before the congress opens; then its report is still to come.
    step: row.step >= 14 ? Math.max(row.step, 16) : row.step,
  })),
  SittingOpened: ofCongress<Of<'SittingOpened'>>(14, ({ data, at, source }, row) => ({
    ...nothingAwaited,
    status: 'open',
    convened: data.convened ?? row.convened,
    present: data.present ?? row.present,
    place: data.place ?? row.place,
    heldOn: row.heldOn ?? dayOf(at),
    // Of a day that is told afterwards, the report says by itself how it is known.
    heldOnKnown: row.heldOnKnown ?? (source === null ? 'stated' : 'inferred'),
  })),
  SittingAdjourned: ofCongress<Of<'SittingAdjourned'>>(null, ({ data }, row) => ({
    status: 'adjourned',
    reason: data.words ?? row.reason,
  })),
  SittingResumed: ofCongress<Of<'SittingResumed'>>(14, ({ data }, row) => ({
    status: 'open',
    present: data.present ?? row.present,
    reason: null,
  })),
  ProgrammeAdopted: ofCongress<Of<'ProgrammeAdopted'>>(15),
  CongressReportGiven: ofCongress<Of<'CongressReportGiven'>>(17),
  SpeechGiven: ofCongress<Of<'SpeechGiven'>>(18),
  CandidateListClosed: ofCongress<Of<'CandidateListClosed'>>(19),
  ElectionClosed: ofCongress<Of<'ElectionClosed'>>(19, afterBallots),
  AppointmentAnnounced: ofCongress<Of<'AppointmentAnnounced'>>(19, afterAppointment),
  ResolutionAdopted: ofCongress<Of<'ResolutionAdopted'>>(20),
  SittingClosed: ofCongress<Of<'SittingClosed'>>(null, ({ data }, row) =>
    data.concludes ? { step: Math.max(row.step, 21) } : {},
  ),
  BallotsSealed: ofCongress<Of<'BallotsSealed'>>(21),
};

type Outcome = Pick<Of<'AppointmentAnnounced'>['data'], 'body' | 'delegateClass' | 'chairReElected'> & {
  readonly number: number | null;
  readonly persons: readonly string[] | null;
  readonly by: 'CONGRESS' | 'APPOINTED';
};

function electedAs({ body, delegateClass, number, persons, by, chairReElected }: Outcome): Partial<CongressRow> {
  switch (body) {
    case 'executive_committee':
      return { committeeSize: number };
    case 'chair':
      return { chair: persons?.[0] ?? null, chairElectedBy: by, chairReElected: chairReElected ?? null };
    case 'inspection_committee':
      return { inspectionSize: number };
    case 'delegates_up':
      if (delegateClass === 'official') return { delegatesUpOfficial: number };
      return delegateClass === 'alternate' ? { delegatesUpAlternate: number } : { delegatesUpUnspecified: number };
    default:
      return {};
  }
}

function afterBallots({ data }: Of<'ElectionClosed'>): Partial<CongressRow> {
  const persons = data.elected.map(({ person }) => person);
  return electedAs({ ...data, number: persons.length, persons, by: 'CONGRESS' });
}

function afterAppointment({ data }: Of<'AppointmentAnnounced'>): Partial<CongressRow> {
  return electedAs({ ...data, number: data.number ?? data.persons?.length ?? null, by: 'APPOINTED' });
}
