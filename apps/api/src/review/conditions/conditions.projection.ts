import { reviewViews } from '#contracts/review';
import type { ReviewEvent } from '#domain/review';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What an approval still waits for. */
export const conditions = projection(reviewViews.conditions, 1).on<ReviewEvent>({
  ReviewApprovedWithConditions: {
    at: ({ id, data }) => data.conditions.map(({ number }) => key(id, number)),
    fold: ({ id, unit, data, at }, _, row) => {
      const condition = data.conditions.find(({ number }) => key(id, number) === row);
      if (!condition) return undefined;
      const { number, side, text, document } = condition;
      return {
        id: row,
        unit,
        review: id,
        congress: data.congress,
        number,
        side,
        text,
        document,
        status: 'open',
        version: null,
        note: null,
        imposedOn: dayOf(at),
        metOn: null,
      };
    },
  },
  ConditionMet: {
    at: ({ id, data }) => key(id, data.condition),
    fold: ({ data, at }, row) =>
      row && { ...row, status: 'met', version: data.version, note: data.note, metOn: dayOf(at) },
  },
  // A side that starts anew makes its conditions anew.
  ReviewSubmitted: {
    where: ({ id, data }) => ({ review: id, side: data.side, status: 'open' }),
    fold: (_, row) => row && { ...row, status: 'dropped' },
  },
  ApprovalsDropped: {
    where: ({ id }) => ({ review: id, status: 'open' }),
    fold: ({ data }, row) => (row && data.sides.includes(row.side) ? { ...row, status: 'dropped' } : row),
  },
});

function key(review: string, number: number): string {
  return `${review}:condition:${number}`;
}
