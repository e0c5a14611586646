import type { Asked, Decider, Happened } from '#decider';
import { callMeeting } from './call.js';
import { concludeMeeting } from './conclude.js';
import { holdMeeting } from './hold.js';
import { recordItem } from './record-item.js';
import { setAgenda } from './set-agenda.js';

// F06: a regular meeting has many items on its agenda, and only some of them belong to the congress.

export type KnownDay = { value: string; known: 'stated' | 'year-inferred' | 'inferred'; note?: string | undefined };

export type MeetingKind = 'quarterly' | 'extraordinary' | 'preparation' | 'lessons-learned' | 'study' | 'other';
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'whole-day';
export type ItemKind =
  | 'work-results'
  | 'draft-documents'
  | 'draft-documents-last-review'
  | 'upper-drafts'
  | 'charter'
  | 'petitions'
  | 'directives'
  | 'task-assignment'
  | 'personnel'
  | 'other';

/** `item` is its number on the agenda; `congress` is null when it is ordinary business. */
export type AgendaItem = { item: number; title: string; kind: ItemKind; congress: string | null };

type Calling = {
  kind: MeetingKind;
  title: string;
  dueOn: KnownDay | null;
  partOfDay: PartOfDay | null;
  place: string | null;
  chair: string | null;
};
type Holding = {
  heldOn: KnownDay | null;
  partOfDay: PartOfDay | null;
  summoned: number | null;
  present: number | null;
  chairedBy: string | null;
};
type ItemRecord = { item: number; summary: string; outcome: string | null };

export type CallMeeting = Asked<'meeting.call', Calling>;
export type SetAgenda = Asked<'meeting.set-agenda', { items: readonly AgendaItem[] }>;
export type HoldMeeting = Asked<'meeting.hold', Holding>;
export type RecordItem = Asked<'meeting.record-item', ItemRecord>;
export type ConcludeMeeting = Asked<'meeting.conclude', { conclusion: string; outcome: string | null }>;

export type MeetingCommand = CallMeeting | SetAgenda | HoldMeeting | RecordItem | ConcludeMeeting;

export type MeetingEvent =
  | Happened<'MeetingCalled', Calling>
  // `dropped`: items of the former agenda that are on it no longer.
  | Happened<'AgendaSet', { items: readonly AgendaItem[]; dropped: readonly number[] }>
  | Happened<'MeetingHeld', Holding>
  | Happened<'AgendaItemRecorded', ItemRecord & { title: string; kind: ItemKind; congress: string | null }>
  // `unrecorded`: items of which no outcome was written down.
  | Happened<'MeetingConcluded', { conclusion: string; outcome: string | null; unrecorded: readonly number[] }>;

export type Meeting = {
  status: 'called' | 'held' | 'concluded';
  kind: MeetingKind;
  chair: string | null;
  items: readonly AgendaItem[];
  records: readonly ItemRecord[];
  conclusion: string | null;
};
export type MeetingState = { status: 'none' } | Meeting;

export const meeting: Decider<MeetingCommand, MeetingEvent, MeetingState> = {
  name: 'meeting',
  initialState: { status: 'none' },
  decide: {
    'meeting.call': callMeeting,
    'meeting.set-agenda': setAgenda,
    'meeting.hold': holdMeeting,
    'meeting.record-item': recordItem,
    'meeting.conclude': concludeMeeting,
  },
  evolve(state, event) {
    if (event.type === 'MeetingCalled') {
      const { kind, chair } = event.data;
      return { status: 'called', kind, chair, items: [], records: [], conclusion: null };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'AgendaSet':
        return { ...state, items: event.data.items };
      case 'MeetingHeld':
        return { ...state, status: 'held', chair: event.data.chairedBy };
      case 'AgendaItemRecorded': {
        const { item, summary, outcome } = event.data;
        return { ...state, records: [...state.records.filter((r) => r.item !== item), { item, summary, outcome }] };
      }
      case 'MeetingConcluded':
        return { ...state, status: 'concluded', conclusion: event.data.conclusion };
    }
  },
};
