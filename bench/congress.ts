/** Events the size and shape of a congress's, and their fold: the same for every store that is compared. */
export type CongressEvent = { readonly type: string; readonly data: Record<string, unknown> };

export type CongressState = {
  readonly status: string;
  readonly rounds: number;
  readonly delegates: number;
  readonly ballots: number;
  readonly last: string;
};

export const noCongress: CongressState = { status: 'none', rounds: 0, delegates: 0, ballots: 0, last: '' };

/** The nth event of a congress, about 500 bytes of JSON. */
export function congressEvent(nth: number): CongressEvent {
  if (nth === 0)
    return { type: 'CongressPlanned', data: { title: 'Đại hội Công đoàn cơ sở lần thứ XIV', ...common(nth) } };
  if (nth % 10 === 9) return { type: 'DelegateNamed', data: { delegate: `d-${nth}`, seat: nth, ...common(nth) } };
  return { type: 'RoundOpened', data: { round: nth, ballots: 90 + (nth % 9), ...common(nth) } };
}

export function evolve(state: CongressState, event: { type: string; data: object }): CongressState {
  const data = event.data as Record<string, unknown>;
  switch (event.type) {
    case 'CongressPlanned':
      return { ...state, status: 'planned', last: String(data['note']) };
    case 'DelegateNamed':
      return { ...state, delegates: state.delegates + 1, last: String(data['note']) };
    case 'RoundOpened':
      return {
        ...state,
        status: 'voting',
        rounds: state.rounds + 1,
        ballots: state.ballots + Number(data['ballots']),
        last: String(data['note']),
      };
    default:
      return state;
  }
}

function common(nth: number) {
  return {
    note: `Phiên thứ ${nth}: bầu Ban Chấp hành khóa mới theo chương trình đã được đại hội thông qua`,
    present: 95,
    convened: 98,
    seats: 15,
    guards: [
      {
        rule: 'R50',
        ruleSet: 'RS_XIII',
        mark: 'C',
        inputs: { present: 95, convened: 98, needed: 66 },
        outcome: 'holds',
      },
      {
        rule: 'R61',
        ruleSet: 'RS_XIII',
        mark: 'C',
        inputs: { issued: 95, candidates: 17, seats: 15 },
        outcome: 'holds',
      },
    ],
    at: '2026-11-22T07:00:00.000Z',
  };
}
