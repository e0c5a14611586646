import type { z } from 'zod';
import { sittingViews } from '#contracts/sitting';
import type { Recorded } from '#decider';
import type { Boards, SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { projection, type ReadonlyDeep } from '../../platform/views/projection.js';

type Row = ReadonlyDeep<z.infer<typeof sittingViews.sittings.row>>;
type Beginning = Recorded<Extract<SittingEvent, { type: 'SittingOpened' | 'SittingAdjourned' }>>;

/** Each congress in session, from the quorum to the sealed ballots. */
export const sittings = projection(sittingViews.sittings, 2).on<SittingEvent>({
  SittingOpened: (event) => ({
    ...begun(event),
    status: 'open',
    place: event.data.place,
    openedOn: dayOf(event.at),
    beforeLessons: event.data.beforeLessons ?? false,
  }),
  // A sitting without a quorum is adjourned before it was ever open.
  SittingAdjourned: (event, row = { ...begun(event), status: 'adjourned' }) => ({
    ...row,
    status: 'adjourned',
    convened: event.data.convened ?? row.convened,
    present: event.data.present ?? row.present,
    adjournedFor: event.data.reason,
    resumeOn: event.data.resumeOn,
    words: event.data.words,
  }),
  SittingResumed: ({ at, data: { convened, present } }, row) =>
    row && {
      ...row,
      status: 'open',
      convened,
      present,
      openedOn: row.openedOn ?? dayOf(at),
      adjournedFor: null,
      resumeOn: null,
      words: null,
    },
  BoardsElected: ({ data }, row) => row && { ...row, ...joined(row, data) },
  ProgrammeAdopted: ({ data }, row) => row && { ...row, programme: data.items },
  HouseRulesAdopted: ({ data }, row) => row && { ...row, houseRules: data.text, houseRulesDocument: data.document },
  SittingClosed: ({ at, data: { concludes, words } }, row) =>
    row && { ...row, status: 'closed', closedOn: dayOf(at), concludes, words },
  BallotsSealed: ({ data: { sealedOn, sealedUntil, keptBy } }, row) =>
    row && { ...row, ballotsSealedOn: sealedOn, ballotsSealedUntil: sealedUntil, ballotsKeptBy: keptBy },
  BallotsDestroyed: ({ data }, row) => row && { ...row, ballotsDestroyedOn: data.destroyedOn },
});

function begun({ id, unit, source, data: { congress, form, convened, present } }: Beginning): Omit<Row, 'status'> {
  return {
    id,
    unit,
    congress,
    form,
    convened,
    present,
    place: null,
    openedOn: null,
    beforeLessons: false,
    adjournedFor: null,
    resumeOn: null,
    closedOn: null,
    concludes: null,
    words: null,
    presidium: [],
    honorary: [],
    secretariat: [],
    credentialsBoard: [],
    ballotBoard: [],
    programme: [],
    houseRules: null,
    houseRulesDocument: null,
    ballotsSealedOn: null,
    ballotsSealedUntil: null,
    ballotsKeptBy: null,
    ballotsDestroyedOn: null,
    asserted: source !== null,
  };
}

// A board elected now takes the place of the one before it; boards left out stay.
function joined(before: Boards, now: Boards): Boards {
  return {
    presidium: now.presidium.length > 0 ? now.presidium : before.presidium,
    honorary: now.honorary.length > 0 ? now.honorary : before.honorary,
    secretariat: now.secretariat.length > 0 ? now.secretariat : before.secretariat,
    credentialsBoard: now.credentialsBoard.length > 0 ? now.credentialsBoard : before.credentialsBoard,
    ballotBoard: now.ballotBoard.length > 0 ? now.ballotBoard : before.ballotBoard,
  };
}
