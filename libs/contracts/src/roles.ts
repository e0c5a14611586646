/** What a post entitles to. The same person may hold several posts; every act names the one it was done in. */
export const roles = [
  'branch_editor',
  'branch_chair',
  'union_group',
  'member',
  'party_committee',
  'upper_officer',
  'credentials_board',
  'presidium',
  'secretariat',
  'ballot_board',
  'auditor',
  'system',
] as const;

export type Role = (typeof roles)[number];

/** Everybody who may read what concerns a unit of theirs. */
export const readers: readonly Role[] = [
  'branch_editor',
  'branch_chair',
  'union_group',
  'member',
  'party_committee',
  'upper_officer',
  'credentials_board',
  'presidium',
  'secretariat',
  'ballot_board',
  'auditor',
];

/** Everybody who works on a congress, ordinary members and groups aside. */
export const officers: readonly Role[] = [
  'branch_editor',
  'branch_chair',
  'party_committee',
  'upper_officer',
  'credentials_board',
  'presidium',
  'secretariat',
  'ballot_board',
  'auditor',
];

/** The branch's own officers. */
export const branch: readonly Role[] = ['branch_editor', 'branch_chair'];
