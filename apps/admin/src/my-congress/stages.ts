import { type CongressRow, hasGiven } from './standing.js';

/** The seven steps as a branch knows them; the product counts twenty-eight. */
export const stages = ['plan', 'drafts', 'party', 'upper', 'congress', 'report', 'recognition'] as const;
export type Stage = (typeof stages)[number];

export type StageState = 'done' | 'returned' | 'current' | 'ahead';

const over = ['cancelled', 'exempted', 'replaced', 'wound-up'];
const cleared = ['cleared', 'convened', 'open', 'adjourned', 'held', 'recognised', 'archived'];
const held = ['held', 'recognised', 'archived'];

/** Whether it ended without being held. */
export function isOver({ status }: CongressRow): boolean {
  return over.includes(status);
}

/** Where each of the seven steps stands. What comes later carries with it what came before. */
export function stagesOf(congress: CongressRow, openConditions = 0): { stage: Stage; state: StageState }[] {
  const done = stages.map((stage) => isDone(stage, congress, openConditions));
  const furthest = done.lastIndexOf(true);
  return stages.map((stage, place) => {
    if (place <= furthest) return { stage, state: 'done' };
    if (isReturned(stage, congress)) return { stage, state: 'returned' };
    return { stage, state: place === furthest + 1 && !isOver(congress) ? 'current' : 'ahead' };
  });
}

/** The step at which the congress stands now. */
export function stageNow(congress: CongressRow, openConditions = 0): Stage {
  return stagesOf(congress, openConditions).find(({ state }) => state !== 'done')?.stage ?? 'recognition';
}

function isDone(stage: Stage, congress: CongressRow, openConditions: number): boolean {
  const { status, step, partyStatus, upperStatus, form } = congress;
  const isUnderReview = (partyStatus ?? upperStatus) !== null;
  switch (stage) {
    case 'plan':
      return form !== null;
    case 'drafts':
      return step >= 7 && isUnderReview;
    case 'party':
      return hasGiven(partyStatus) && openConditions === 0;
    case 'upper':
      return cleared.includes(status);
    case 'congress':
      return held.includes(status);
    case 'report':
      return congress.dossierSentOn !== null || congress.recognisedOn !== null || status === 'archived';
    case 'recognition':
      return congress.recognisedOn !== null || status === 'archived';
  }
}

function isReturned(stage: Stage, { partyStatus, upperStatus }: CongressRow): boolean {
  return (stage === 'party' && partyStatus === 'returned') || (stage === 'upper' && upperStatus === 'returned');
}
