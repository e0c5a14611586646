import { reject } from '#decider';
import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { AdoptProgramme, ProgrammeItem, Sitting, SittingEvent, SittingState } from './sitting.js';
import { theOpenSitting } from './the-sitting.js';
import { guardCarried } from './votes.js';

/** The congress adopts its order of business (R52), ceremonies included (F22). */
export function adoptProgramme({ data, source }: AdoptProgramme, state: SittingState): SittingEvent[] {
  const sitting = theOpenSitting(state);
  const { items, votes } = data;
  if (sitting.programmeAdopted) reject('sitting.programme-adopted-already');
  const guards = [guardOrder(sitting, items), guardCarried(sitting, votes, source !== null)];
  return [{ type: 'ProgrammeAdopted', data: { items, votes, congress: sitting.congress, guards } }];
}

/** Items that the rules name follow each other as the rules have them; others may stand anywhere. */
function guardOrder(sitting: Sitting, items: readonly ProgrammeItem[]): GuardRecord {
  const order = provision(sitting.regulation, 'orderOfBusiness');
  const places = items.map(({ kind }) => order.value?.indexOf(kind) ?? -1).filter((place) => place >= 0);
  const misplaced = places.findIndex((place, i) => i > 0 && place < (places[i - 1] ?? 0));
  return guard({
    ...citing(order),
    inputs: { items: items.map(({ kind }) => kind), misplaced: order.value?.[places[misplaced] ?? -1] ?? null },
    holds: order.value === null ? null : misplaced < 0,
    reported: order.value === null,
    otherwise: 'sitting.out-of-order',
    field: 'items',
  });
}
