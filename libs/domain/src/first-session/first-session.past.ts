import type { Regulation } from '../regulation/index.js';
import type { Committee, FirstSessionEvent } from './first-session.js';
import { freezeRules } from './rules.js';

type Data<Type extends FirstSessionEvent['type']> = Extract<FirstSessionEvent, { type: Type }>['data'];

/** Named pasts for specs: a committee of 11 under the rules of 2025. */
export const regulation: Regulation = { ruleSet: 'RS_2025', settings: { majorityBase: 'collected' } };
export const members = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang', 'Hà', 'Khoa', 'Lan', 'Minh', 'Nga'];
export const eleven: Committee = { size: 11, members };
export const unnamed: Committee = { size: null, members: null };
export const unit = { kind: 'grassroots_union', province: null };
export const source = { title: 'Bài báo' };

export function convened(
  of: Partial<Data<'FirstSessionConvened'>> = {},
  under: Regulation = regulation,
): FirstSessionEvent {
  return {
    type: 'FirstSessionConvened',
    data: {
      congress: 'congress-1',
      convenor: 'An',
      heldOn: { value: '2025-11-11', known: 'stated' },
      place: null,
      personnelMode: 'ELECTED',
      chairMode: 'BY_BCH',
      committee: eleven,
      rules: freezeRules(under, unit, null),
      guards: [],
      ...of,
    },
  };
}
export function checkedIn(present: number | null = 11, size: number | null = 11): FirstSessionEvent {
  return { type: 'CommitteeCheckedIn', data: { congress: 'congress-1', present, persons: null, size, guards: [] } };
}
export function posted(of: Partial<Data<'PostsElected'>> = {}): FirstSessionEvent {
  return {
    type: 'PostsElected',
    data: {
      congress: 'congress-1',
      post: 'chair',
      round: 1,
      seats: 1,
      number: 1,
      elected: [{ person: 'An', votes: 10 }],
      ballots: null,
      needed: 6,
      chairReElected: null,
      guards: [],
      ...of,
    },
  };
}
export const standing = posted({
  post: 'standing_committee',
  seats: 3,
  number: 3,
  elected: [
    { person: 'An', votes: 10 },
    { person: 'Bình', votes: 9 },
    { person: 'Chi', votes: 8 },
  ],
});
export const closed: FirstSessionEvent = {
  type: 'FirstSessionClosed',
  data: { congress: 'congress-1', minutes: null, closedOn: '2025-11-11', guards: [] },
};
