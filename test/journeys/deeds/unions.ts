import type { Client } from '../../support/client.js';
import { today, type World } from '../../support/world.js';

/** A union of civil servants with its officers, under the highest union. */
export type Upper = {
  readonly world: World;
  readonly unit: string;
  readonly officer: Client;
};

/** Who may work for a branch, and how they sign. */
const capacities = {
  branch_editor: 'Uỷ viên Ban Chấp hành, phụ trách văn phòng',
  branch_chair: 'Chủ tịch Công đoàn cơ sở',
  union_group: 'Tổ trưởng Tổ Công đoàn',
  member: 'Đoàn viên',
  party_committee: 'Đảng uỷ cơ quan',
  credentials_board: 'Trưởng Ban Thẩm tra tư cách đại biểu',
  presidium: 'Đoàn Chủ tịch Đại hội',
  secretariat: 'Đoàn Thư ký Đại hội',
  ballot_board: 'Ban Bầu cử',
  auditor: 'Cán bộ kiểm tra',
} as const;
export type BranchRole = keyof typeof capacities;

/** A grassroots union and the people who act for it; each opens an account when first needed. */
export type Branch = {
  readonly upper: Upper;
  readonly world: World;
  readonly unit: string;
  as(role: BranchRole, which?: string): Promise<Client>;
};

export async function foundUpperUnion(world: World, name: string, slug: string): Promise<Upper> {
  const { root, top } = world;
  const { id: unit } = await root.does('union-unit.register', { name, kind: 'civil_servants_union', parent: top });
  const officer = await world.asPerson(root, `${slug}-chuyen-vien`, {
    role: 'upper_officer',
    unit,
    capacity: `Uỷ viên Ban Thường vụ ${name}`,
  });
  return { world, unit, officer };
}

type Founding = { name: string; slug: string; members: number; employerKind?: string; party?: boolean };

export async function foundBranch(upper: Upper, founding: Founding): Promise<Branch> {
  const { world, officer } = upper;
  const { name, slug, members, party = true } = founding;
  const { id: unit } = await officer.does('union-unit.register', {
    name,
    kind: 'grassroots_union',
    parent: upper.unit,
    employerKind: founding.employerKind ?? 'public_service_unit',
    partyCommittee: { exists: party, name: party ? 'Đảng uỷ cơ quan' : null },
  });
  await officer.does('union-unit.record-membership', { unionUnit: unit, members, asOf: today() });
  const opened = new Map<string, Promise<Client>>();
  const as = (role: BranchRole, which = '1') => {
    const username = `${slug}-${role.replace('_', '-')}-${which}`;
    const known = opened.get(username);
    if (known) return known;
    const person = world.asPerson(officer, username, { role, unit, capacity: capacities[role] });
    opened.set(username, person);
    return person;
  };
  return { upper, world, unit, as };
}

/** The parts of a branch that send delegates. */
export async function foundSections(branch: Branch, count: number): Promise<string[]> {
  const sections: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const { id } = await branch.upper.officer.does('union-unit.register', {
      name: `Công đoàn bộ phận ${n}`,
      kind: 'section_union',
      parent: branch.unit,
    });
    sections.push(id);
  }
  return sections;
}

/** Puts people into the register of the branch; their ids in the order of the names. */
export async function registerPeople(branch: Branch, names: readonly string[]): Promise<string[]> {
  const editor = await branch.as('branch_editor');
  const ids: string[] = [];
  for (let from = 0; from < names.length; from += 16) {
    const some = names.slice(from, from + 16);
    const answers = await Promise.all(some.map((name) => editor.does('person.register', { unit: branch.unit, name })));
    ids.push(...answers.map(({ id }) => id));
  }
  return ids;
}

/** `Nguyễn Văn 01`, `Nguyễn Văn 02` …: people whose names do not matter. */
export function someNames(family: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${family} ${String(at + 1).padStart(2, '0')}`);
}
