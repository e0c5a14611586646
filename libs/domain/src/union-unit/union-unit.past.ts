import type { MergeUnits, RecordMembership, RegisterUnit, UnionUnitEvent, WindUpUnit } from './union-unit.js';

/** Named pasts for specs. */
export const article = { title: 'Bản tin Đại hội', publishedOn: '2023-03-31' };
export const details: RegisterUnit['data'] = {
  name: 'Công đoàn Sở Nội vụ',
  shortName: null,
  kind: 'grassroots_union',
  parent: 'upper-1',
  parentKnown: 'stated',
  employerKind: 'administrative_agency',
  province: 'Sóc Trăng',
  partyCommittee: { exists: null, name: null },
  aliases: [],
  splitFrom: null,
  foundedOn: null,
  note: null,
};
export const upper = { name: 'Công đoàn Viên chức tỉnh', status: 'active', above: ['top-1'] };
export const registered: UnionUnitEvent = { type: 'UnitRegistered', data: { ...details, entry: 1 } };
export const merging: MergeUnits['data'] = {
  from: [
    { unit: 'old-1', name: 'Công đoàn Văn phòng Đoàn' },
    { unit: null, name: 'Văn phòng Hội đồng' },
  ],
  naming: 'new-name',
  on: '2021-01-01',
  basis: null,
};
export const merged: UnionUnitEvent = {
  type: 'UnitsMerged',
  data: { ...merging, terms: 'first', rule: 'R12', entry: 2 },
};
export const windingUp: WindUpUnit['data'] = {
  reason: 'conclusion-157',
  successor: null,
  on: '2025-07-01',
  basis: 'Kết luận 157-KL/TW',
  note: null,
};
export const woundUp: UnionUnitEvent = {
  type: 'UnitWoundUp',
  data: {
    ...windingUp,
    openCongresses: [],
    guards: [
      {
        rule: 'KL-157',
        ruleSet: 'RS_XIII',
        mark: 'T',
        inputs: { reason: 'conclusion-157', basis: 'Kết luận 157-KL/TW' },
        outcome: 'held',
      },
    ],
    entry: 2,
  },
};
export const provisional: UnionUnitEvent = {
  type: 'ProvisionalCommitteeAppointed',
  data: {
    occasion: 'merger',
    decisionNumber: null,
    on: '2021-02-01',
    until: null,
    size: null,
    members: [],
    appointedBy: 'upper-1',
    exception: null,
    guards: [],
    entry: 2,
  },
};
export const counting: RecordMembership['data'] = {
  members: 98,
  asOf: '2023-01-01',
  movedIn: null,
  movedOut: null,
  reason: 'count',
  note: null,
};
export const counted: UnionUnitEvent = { type: 'MembershipRecorded', data: { ...counting, entry: 2 } };
