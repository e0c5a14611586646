import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation, UnionUnitKind } from '../regulation/index.js';
import { appointProvisionalCommittee } from './appoint-provisional-committee.js';
import { mergeUnits } from './merge.js';
import { moveUnit } from './move.js';
import { namePartyCommittee } from './name-party-committee.js';
import { recordMembership } from './record-membership.js';
import { registerUnit } from './register.js';
import { relieveProvisionalCommittee } from './relieve-provisional-committee.js';
import { renameUnit } from './rename.js';
import { splitUnit } from './split.js';
import { windUpUnit } from './wind-up.js';

// F03, F25: units are merged, split and wound up; their history outlives them. The unit is its own stream.

export type EmployerKind =
  | 'administrative_agency'
  | 'party_agency'
  | 'public_service_unit'
  | 'state_enterprise'
  | 'enterprise'
  | 'armed_forces'
  | 'informal'
  | 'other';

/** The Party committee of the same level. `exists: null`: nobody has told us. */
export type PartyCommittee = { exists: boolean | null; name: string | null };

/** A body named in a merger or a split; `unit` is null when it has no unit of its own here. */
export type NamedBody = { unit: string | null; name: string };

export type ProvisionalMember = { person: string; post: 'chair' | 'vice_chair' | 'committee_member' };

/** A unit above, with every unit above it in turn. */
export type UnitAbove = { name: string; status: string; above: readonly string[] };

type Details = {
  name: string;
  shortName: string | null;
  kind: UnionUnitKind;
  parent: string | null;
  parentKnown: 'stated' | 'inferred' | 'unknown';
  employerKind: EmployerKind | null;
  province: string | null;
  partyCommittee: PartyCommittee;
  aliases: readonly string[];
  /** The unit this one was split from. */
  splitFrom: string | null;
  foundedOn: string | null;
  note: string | null;
};
type Naming = { name: string; shortName: string | null; on: string | null; basis: string | null };
type Moving = { parent: string; parentKnown: 'stated' | 'inferred'; on: string | null; basis: string | null };
type Merging = {
  from: readonly NamedBody[];
  naming: 'keeps-name' | 'new-name' | 'unknown';
  on: string | null;
  basis: string | null;
};
type Splitting = { into: readonly NamedBody[]; continues: boolean; on: string | null; basis: string | null };
type WindingUp = {
  reason: 'conclusion-157' | 'merged' | 'split' | 'employer-dissolved' | 'other';
  successor: string | null;
  on: string | null;
  basis: string | null;
  note: string | null;
};
type Appointing = {
  occasion: 'founding' | 'merger' | 'split' | 'other';
  decisionNumber: string | null;
  on: string | null;
  until: string | null;
  size: number | null;
  members: readonly ProvisionalMember[];
};
type Relieving = {
  reason: 'committee-elected' | 'replaced' | 'other';
  on: string | null;
  congress: string | null;
  note: string | null;
};
type Counting = {
  members: number | null;
  asOf: string | null;
  movedIn: number | null;
  movedOut: number | null;
  reason: 'count' | 'admitted' | 'transferred' | 'merged' | 'split' | 'left' | 'other';
  note: string | null;
};

export type RegisterUnit = Asked<'union-unit.register', Details, { parent: UnitAbove | null }>;
export type RenameUnit = Asked<'union-unit.rename', Naming>;
export type MoveUnit = Asked<'union-unit.move', Moving, { parent: UnitAbove | null }>;
export type NamePartyCommittee = Asked<'union-unit.name-party-committee', PartyCommittee>;
/** The rules in force on the day of the act, null if it cannot be told. */
type UnderRules = { regulation: Regulation | null };
/** `predecessors`: which of the units named in `from` are registered. */
export type MergeUnits = Asked<'union-unit.merge', Merging, UnderRules & { predecessors: readonly string[] }>;
export type SplitUnit = Asked<'union-unit.split', Splitting, UnderRules>;
/** `unitsBelow`: units directly below that are not wound up. */
export type WindUpUnit = Asked<
  'union-unit.wind-up',
  WindingUp,
  UnderRules & { unitsBelow: number; openCongresses: readonly string[] }
>;
export type AppointProvisionalCommittee = Asked<
  'union-unit.appoint-provisional-committee',
  Appointing & { exception: string | null },
  UnderRules
>;
export type RelieveProvisionalCommittee = Asked<'union-unit.relieve-provisional-committee', Relieving>;
export type RecordMembership = Asked<'union-unit.record-membership', Counting>;

export type UnionUnitCommand =
  | RegisterUnit
  | RenameUnit
  | MoveUnit
  | NamePartyCommittee
  | MergeUnits
  | SplitUnit
  | WindUpUnit
  | AppointProvisionalCommittee
  | RelieveProvisionalCommittee
  | RecordMembership;

/** `guards` is absent from events that were recorded when only the rule was named. */
type ByRule = { rule: 'R12'; guards?: readonly GuardRecord[] };
/** Number of a line in the unit's own history, from 1. */
type Entry = { entry: number };

export type UnionUnitEvent =
  | Happened<'UnitRegistered', Details & Entry>
  | Happened<'UnitRenamed', Naming & Entry & { was: string }>
  | Happened<'UnitMoved', Moving & Entry & { was: string | null }>
  | Happened<'PartyCommitteeNamed', PartyCommittee>
  // R12: what the merger means for the numbering of terms.
  | Happened<'UnitsMerged', Merging & Entry & { terms: 'continued' | 'first' | 'unknown' } & ByRule>
  | Happened<'UnitSplit', Splitting & Entry & { terms: 'inherited' } & ByRule>
  | Happened<
      'UnitWoundUp',
      // `guards` is absent from events that were recorded when only the reason was named.
      WindingUp & Entry & { openCongresses: readonly string[]; guards?: readonly GuardRecord[] }
    >
  | Happened<
      'ProvisionalCommitteeAppointed',
      Appointing & Entry & { appointedBy: string | null; exception: string | null; guards: readonly GuardRecord[] }
    >
  | Happened<'ProvisionalCommitteeRelieved', Relieving & Entry>
  | Happened<'MembershipRecorded', Counting & Entry>;

type Unit = {
  name: string;
  shortName: string | null;
  kind: UnionUnitKind;
  province: string | null;
  parent: string | null;
  parentKnown: Details['parentKnown'];
  partyCommittee: PartyCommittee;
  members: { count: number; asOf: string | null } | null;
  provisional: { since: string | null; until: string | null } | null;
  mergedFrom: readonly NamedBody[];
  entries: number;
};
export type UnionUnitState =
  | { status: 'none' }
  | ({ status: 'active' } & Unit)
  | ({ status: 'wound-up'; woundUpOn: string | null } & Unit);
export type ActiveUnit = Extract<UnionUnitState, { status: 'active' }>;

export const unionUnit: Decider<UnionUnitCommand, UnionUnitEvent, UnionUnitState> = {
  name: 'union-unit',
  initialState: { status: 'none' },
  decide: {
    'union-unit.register': registerUnit,
    'union-unit.rename': renameUnit,
    'union-unit.move': moveUnit,
    'union-unit.name-party-committee': namePartyCommittee,
    'union-unit.merge': mergeUnits,
    'union-unit.split': splitUnit,
    'union-unit.wind-up': windUpUnit,
    'union-unit.appoint-provisional-committee': appointProvisionalCommittee,
    'union-unit.relieve-provisional-committee': relieveProvisionalCommittee,
    'union-unit.record-membership': recordMembership,
  },
  evolve(state, event) {
    if (event.type === 'UnitRegistered') return registered(event.data);
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'UnitRenamed':
        return { ...state, name: event.data.name, shortName: event.data.shortName, entries: event.data.entry };
      case 'UnitMoved':
        return {
          ...state,
          parent: event.data.parent,
          parentKnown: event.data.parentKnown,
          entries: event.data.entry,
        };
      case 'PartyCommitteeNamed':
        return { ...state, partyCommittee: event.data };
      case 'UnitsMerged':
        return { ...state, mergedFrom: [...state.mergedFrom, ...event.data.from], entries: event.data.entry };
      case 'UnitSplit':
        return { ...state, entries: event.data.entry };
      case 'UnitWoundUp':
        return { ...state, status: 'wound-up', woundUpOn: event.data.on, provisional: null, entries: event.data.entry };
      case 'ProvisionalCommitteeAppointed':
        return {
          ...state,
          provisional: { since: event.data.on, until: event.data.until },
          entries: event.data.entry,
        };
      case 'ProvisionalCommitteeRelieved':
        return { ...state, provisional: null, entries: event.data.entry };
      case 'MembershipRecorded':
        return { ...state, members: latest(state.members, event.data), entries: event.data.entry };
    }
  },
};

function registered(data: Details & Entry): ActiveUnit {
  const { name, shortName, kind, province, parent, parentKnown, partyCommittee, entry } = data;
  return {
    status: 'active',
    name,
    shortName,
    kind,
    province,
    parent,
    parentKnown,
    partyCommittee,
    members: null,
    provisional: null,
    mergedFrom: [],
    entries: entry,
  };
}

// A count of an earlier day that is recorded late does not hide a later one.
function latest(known: Unit['members'], { members, asOf }: Counting): Unit['members'] {
  if (members === null) return known;
  if (known?.asOf && (asOf === null || asOf < known.asOf)) return known;
  return { count: members, asOf };
}
