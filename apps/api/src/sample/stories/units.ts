import type { Storyteller } from '../storyteller.js';
import { units } from './ids.js';
import * as news from './sources.js';

/** The one union that stands under nobody, by its nature. */
export async function registerConfederation(teller: Storyteller): Promise<void> {
  await teller.system({ on: '2023-01-01' })('union-unit.register', {
    unionUnit: units.confederation,
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    shortName: 'Tổng LĐLĐ Việt Nam',
    kind: 'confederation',
  });
}

/** A branch and the unions above it. */
export async function registerHaNoi(teller: Storyteller): Promise<void> {
  const confederation = teller.as('tong-lien-doan', news.haNoiHomeAffairs);
  await confederation('union-unit.register', {
    unionUnit: units.haNoi,
    name: 'Liên đoàn Lao động thành phố Hà Nội',
    shortName: 'LĐLĐ TP Hà Nội',
    kind: 'labour_federation',
    parent: units.confederation,
    parentKnown: 'inferred',
    province: 'Hà Nội',
  });
  await confederation('union-unit.register', {
    unionUnit: units.haNoiCivilServants,
    name: 'Công đoàn Viên chức thành phố Hà Nội',
    shortName: 'CĐ Viên chức TP Hà Nội',
    kind: 'civil_servants_union',
    parent: units.haNoi,
    parentKnown: 'inferred',
    province: 'Hà Nội',
  });
  await teller.as('vien-chuc-ha-noi', news.haNoiHomeAffairs)('union-unit.register', {
    unionUnit: units.haNoiHomeAffairs,
    name: 'Công đoàn Sở Nội vụ thành phố Hà Nội',
    kind: 'grassroots_union',
    parent: units.haNoiCivilServants,
    parentKnown: 'inferred',
    employerKind: 'administrative_agency',
    province: 'Hà Nội',
    partyCommittee: { exists: true, name: 'Đảng ủy cơ quan Sở Nội vụ' },
    aliases: ['Công đoàn cơ quan Sở Nội vụ'],
    note: 'Công đoàn cấp trên được suy ra: Công đoàn Viên chức thành phố chỉ đạo và nhận đoàn đại biểu của đơn vị.',
  });
}

/** Came out of two offices that were merged; its provisional committee ran it until the congress. */
export async function registerHaNoiOffice(teller: Storyteller): Promise<void> {
  await teller.system(news.haNoiOffice)('union-unit.register', {
    unionUnit: units.haNoiOffice,
    name: 'Công đoàn Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội',
    kind: 'grassroots_union',
    parentKnown: 'unknown',
    employerKind: 'administrative_agency',
    province: 'Hà Nội',
    note: 'Bài không nêu công đoàn cấp trên trực tiếp.',
  });
  const confederation = teller.as('tong-lien-doan', news.haNoiOffice);
  await confederation('union-unit.merge', {
    unionUnit: units.haNoiOffice,
    from: [{ name: 'Văn phòng Đoàn ĐBQH thành phố' }, { name: 'Văn phòng HĐND thành phố' }],
    naming: 'unknown',
  });
  await confederation('union-unit.appoint-provisional-committee', {
    unionUnit: units.haNoiOffice,
    occasion: 'merger',
  });
}

export async function registerSocTrang(teller: Storyteller): Promise<void> {
  const confederation = teller.as('tong-lien-doan', news.socTrang);
  await confederation('union-unit.register', {
    unionUnit: units.socTrang,
    name: 'Liên đoàn Lao động tỉnh Sóc Trăng',
    shortName: 'LĐLĐ tỉnh Sóc Trăng',
    kind: 'labour_federation',
    parent: units.confederation,
    parentKnown: 'inferred',
    province: 'Sóc Trăng',
  });
  await confederation('union-unit.register', {
    unionUnit: units.socTrangCivilServants,
    name: 'Công đoàn Viên chức tỉnh Sóc Trăng',
    shortName: 'CĐ Viên chức tỉnh Sóc Trăng',
    kind: 'civil_servants_union',
    parent: units.socTrang,
    parentKnown: 'inferred',
    province: 'Sóc Trăng',
  });
  await teller.as('vien-chuc-soc-trang', news.socTrang)('union-unit.register', {
    unionUnit: units.socTrangHomeAffairs,
    name: 'Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng',
    shortName: 'CĐCS Sở Nội vụ tỉnh Sóc Trăng',
    kind: 'grassroots_union',
    parent: units.socTrangCivilServants,
    parentKnown: 'stated',
    employerKind: 'administrative_agency',
    province: 'Sóc Trăng',
  });
}

export async function registerHungYen(teller: Storyteller): Promise<void> {
  const confederation = teller.as('tong-lien-doan', news.hungYen);
  await confederation('union-unit.register', {
    unionUnit: units.hungYen,
    name: 'Liên đoàn Lao động tỉnh Hưng Yên',
    shortName: 'LĐLĐ tỉnh Hưng Yên',
    kind: 'labour_federation',
    parent: units.confederation,
    parentKnown: 'inferred',
    province: 'Hưng Yên',
  });
  await confederation('union-unit.register', {
    unionUnit: units.hungYenCity,
    name: 'Công đoàn thành phố Hưng Yên',
    kind: 'direct_upper',
    parent: units.hungYen,
    parentKnown: 'inferred',
    province: 'Hưng Yên',
    aliases: ['Liên đoàn Lao động thành phố Hưng Yên'],
  });
  await teller.as('thanh-pho-hung-yen', news.hungYen)('union-unit.register', {
    unionUnit: units.hungYenParty,
    name: 'Công đoàn cơ quan Đảng, Đoàn thể Thành ủy Hưng Yên',
    kind: 'grassroots_union',
    parent: units.hungYenCity,
    parentKnown: 'inferred',
    employerKind: 'party_agency',
    province: 'Hưng Yên',
    partyCommittee: { exists: true, name: 'Đảng ủy cơ quan Đảng, đoàn thể' },
    note: 'Công đoàn cấp trên được suy ra: đoàn đại biểu của đơn vị dự đại hội Công đoàn thành phố.',
  });
}

/** Which province it is, the publication does not say: so there is no federation above. */
export async function registerProvince(teller: Storyteller): Promise<void> {
  await teller.system(news.preparation)('union-unit.register', {
    unionUnit: units.provinceCivilServants,
    name: 'Công đoàn Viên chức tỉnh',
    kind: 'civil_servants_union',
    parentKnown: 'unknown',
    note: 'Bài không nêu tên tỉnh.',
  });
  await teller.as('cap-tren', news.preparation)('union-unit.register', {
    unionUnit: units.provinceHomeAffairs,
    name: 'Công đoàn Sở Nội vụ',
    kind: 'grassroots_union',
    parent: units.provinceCivilServants,
    parentKnown: 'inferred',
    employerKind: 'administrative_agency',
    partyCommittee: { exists: true, name: 'Đảng uỷ Sở' },
    note: 'Bài không nêu tên tỉnh. Công đoàn cấp trên được suy ra: đơn vị góp ý cho dự thảo văn kiện của Công đoàn Viên chức tỉnh.',
  });
}
