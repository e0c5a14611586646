import { type Applied, provision } from './provision.js';
import type { ProvisionName, ProvisionValues } from './provision-values.js';
import type { Regulation } from './rule-set.js';

/** Every kind of unit that there is. */
const kinds = [
  'confederation',
  'labour_federation',
  'sector_union',
  'civil_servants_union',
  'corporation_union',
  'direct_upper',
  'ward_union',
  'grassroots_union',
  'guild_branch',
  'member_union',
  'section_union',
  'union_group',
] as const;

export type UnionUnitKind = (typeof kinds)[number];

/** The unit that a rule is applied to: some tables differ by its kind, and for the two largest cities by the place. */
export type RuledUnit = { readonly kind: string | null; readonly province: string | null };

type ByKind = { readonly [kind: string]: ProvisionName };

const branches = (name: ProvisionName): ByKind => ({ grassroots_union: name });
const everyKindBut = (but: string, name: ProvisionName): ByKind =>
  Object.fromEntries(kinds.filter((kind) => kind !== but).map((kind) => [kind, name]));

/** The matters that the texts settle kind by kind; a kind that is left out is one that no text at hand speaks of. */
const matters = {
  committeeSize: {
    ...branches('committeeSize'),
    member_union: 'memberUnionCommitteeSize',
    section_union: 'sectionUnionCommitteeSize',
    direct_upper: 'directUpperCommitteeSize',
    corporation_union: 'corporationCommitteeSize',
    labour_federation: 'provinceCommitteeSize',
    ha_noi: 'haNoiCommitteeSize',
    ho_chi_minh_city: 'hoChiMinhCityCommitteeSize',
  },
  delegatesAtMost: {
    ...branches('delegatesAtMost'),
    ward_union: 'wardDelegatesAtMost',
    labour_federation: 'provinceDelegatesAtMost',
    ha_noi: 'haNoiDelegatesAtMost',
    ho_chi_minh_city: 'hoChiMinhCityDelegatesAtMost',
  },
  subcommitteesAtMost: {
    ...branches('subcommitteesAtMost'),
    labour_federation: 'upperSubcommitteesAtMost',
    ha_noi: 'upperSubcommitteesAtMost',
    ho_chi_minh_city: 'upperSubcommitteesAtMost',
    sector_union: 'upperSubcommitteesAtMost',
  },
  guestsShare: {
    ...branches('guestsShare'),
    ward_union: 'guestsShare',
    corporation_union: 'guestsShare',
    labour_federation: 'upperGuestsShare',
    ha_noi: 'upperGuestsShare',
    ho_chi_minh_city: 'upperGuestsShare',
    sector_union: 'upperGuestsShare',
  },
  appointedShare: {
    ...everyKindBut('sector_union', 'appointedShare'),
    ha_noi: 'appointedShare',
    ho_chi_minh_city: 'appointedShare',
    sector_union: 'sectorAppointedShare',
  },
  inspectionAtMost: {
    ...branches('inspectionAtMost'),
    ward_union: 'inspectionAtMost',
    corporation_union: 'corporationInspectionAtMost',
    labour_federation: 'provinceInspectionAtMost',
    ha_noi: 'provinceInspectionAtMost',
    ho_chi_minh_city: 'provinceInspectionAtMost',
  },
  provinceInspectionAtLeast: {
    labour_federation: 'provinceInspectionAtLeast',
    ha_noi: 'provinceInspectionAtLeast',
    ho_chi_minh_city: 'provinceInspectionAtLeast',
  },
} as const satisfies { readonly [matter: string]: ByKind };

export type Matter = keyof typeof matters;

// No text names these kinds: they are taken for the kind that they are most like, and the mark says that this is inferred.
const likest: { readonly [kind: string]: string } = {
  guild_branch: 'grassroots_union',
  civil_servants_union: 'direct_upper',
};

/** Looks up what the rules say on a matter for one unit; unknown where no text speaks of its kind. */
export function provisionFor<M extends Matter>(
  regulation: Regulation,
  matter: M,
  { kind, province }: RuledUnit,
): Applied<ProvisionValues[M]> {
  const byKind: ByKind = matters[matter];
  const called = kind === 'labour_federation' ? federationOf(province) : kind;
  const own = called === null ? undefined : byKind[called];
  const name = own ?? (called === null ? undefined : byKind[likest[called] ?? '']);
  if (name === undefined) return { ...provision(regulation, matter), value: null, mark: 'U', citation: UNSPOKEN };
  const applied = provision(regulation, name) as Applied<ProvisionValues[M]>;
  return own || applied.mark !== 'T' ? applied : { ...applied, mark: 'I' };
}

/** The kinds of unit that a provision is applied to; none: it does not depend on the kind. */
export function kindsOf(name: ProvisionName): readonly UnionUnitKind[] {
  const uses = Object.values(matters).flatMap((byKind) => Object.entries<ProvisionName>(byKind));
  const named = uses.flatMap(([kind, used]) => (used === name ? [kind] : []));
  return kinds.filter((kind) => named.includes(kind) || named.includes(likest[kind] ?? ''));
}

/** The matter that a provision settles for some kinds of unit; else the provision itself. */
export function matterOf(name: ProvisionName): ProvisionName {
  const found = Object.entries<ByKind>(matters).find(([, byKind]) => Object.values(byKind).includes(name));
  return (found?.[0] as Matter | undefined) ?? name;
}

/** Whether the texts settle this kind by kind. */
export function isMatter(name: ProvisionName): name is Matter {
  return Object.hasOwn(matters, name);
}

const UNSPOKEN = 'Chưa tìm thấy văn bản nói về cấp này';

function federationOf(province: string | null): string | null {
  if (province === null) return null;
  if (/hà nội/i.test(province)) return 'ha_noi';
  return /hồ chí minh/i.test(province) ? 'ho_chi_minh_city' : 'labour_federation';
}
