import type { AccountGiven } from '../../platform/access/accounts.js';
import { people, units } from './ids.js';

const branch = units.provinceHomeAffairs;

/** Everybody who works on the congress that is being prepared, two for each branch that has held its own, and those above. */
export const accounts: readonly AccountGiven[] = [
  of('bien-tap', 'Biên tập Công đoàn Sở Nội vụ', 'branch_editor', [branch], 'Uỷ viên Ban Chấp hành, biên tập văn kiện'),
  {
    ...of('chu-tich', 'Nguyễn Thị Thiều Hương', 'branch_chair', [branch], 'Chủ tịch Công đoàn Sở Nội vụ'),
    person: people.nguyenThiThieuHuong,
  },
  of('dang-uy', 'Văn phòng Đảng uỷ Sở', 'party_committee', [branch], 'Cán bộ Đảng uỷ Sở'),
  of(
    'cap-tren',
    'Văn phòng Công đoàn Viên chức tỉnh',
    'upper_officer',
    [units.provinceCivilServants],
    'Cán bộ Công đoàn Viên chức tỉnh',
  ),
  of('doan-chu-tich', 'Đoàn Chủ tịch đại hội', 'presidium', [branch], 'Đoàn Chủ tịch đại hội Công đoàn Sở Nội vụ'),
  of('doan-thu-ky', 'Đoàn Thư ký đại hội', 'secretariat', [branch], 'Đoàn Thư ký đại hội Công đoàn Sở Nội vụ'),
  of('tham-tra', 'Ban Thẩm tra tư cách đại biểu', 'credentials_board', [branch], 'Ban Thẩm tra tư cách đại biểu'),
  of('kiem-phieu-1', 'Ban Bầu cử, tổ 1', 'ballot_board', [branch], 'Ban Bầu cử, tổ kiểm phiếu 1'),
  of('kiem-phieu-2', 'Ban Bầu cử, tổ 2', 'ballot_board', [branch], 'Ban Bầu cử, tổ kiểm phiếu 2'),
  of('to-cong-doan', 'Tổ Công đoàn', 'union_group', [branch], 'Tổ trưởng Tổ Công đoàn'),
  of('doan-vien', 'Đoàn viên', 'member', [branch], 'Đoàn viên Công đoàn Sở Nội vụ'),
  of(
    'vien-chuc-ha-noi',
    'Văn phòng Công đoàn Viên chức thành phố Hà Nội',
    'upper_officer',
    [units.haNoiCivilServants],
    'Cán bộ Công đoàn Viên chức thành phố Hà Nội',
  ),
  of(
    'vien-chuc-soc-trang',
    'Văn phòng Công đoàn Viên chức tỉnh Sóc Trăng',
    'upper_officer',
    [units.socTrangCivilServants],
    'Cán bộ Công đoàn Viên chức tỉnh Sóc Trăng',
  ),
  of(
    'thanh-pho-hung-yen',
    'Văn phòng Công đoàn thành phố Hưng Yên',
    'upper_officer',
    [units.hungYenCity],
    'Cán bộ Công đoàn thành phố Hưng Yên',
  ),
  chairOf(units.haNoiHomeAffairs, 'so-noi-vu-ha-noi', 'Công đoàn Sở Nội vụ Hà Nội'),
  secretaryOf(units.haNoiHomeAffairs, 'so-noi-vu-ha-noi', 'Công đoàn Sở Nội vụ Hà Nội'),
  chairOf(units.haNoiOffice, 'van-phong-ha-noi', 'Công đoàn Văn phòng Đoàn ĐBQH và HĐND Hà Nội'),
  secretaryOf(units.haNoiOffice, 'van-phong-ha-noi', 'Công đoàn Văn phòng Đoàn ĐBQH và HĐND Hà Nội'),
  {
    ...chairOf(units.socTrangHomeAffairs, 'so-noi-vu-soc-trang', 'Công đoàn Sở Nội vụ Sóc Trăng'),
    displayName: 'Phạm Minh Mẫn',
    person: people.phamMinhMan,
  },
  secretaryOf(units.socTrangHomeAffairs, 'so-noi-vu-soc-trang', 'Công đoàn Sở Nội vụ Sóc Trăng'),
  chairOf(units.hungYenParty, 'thanh-uy-hung-yen', 'Công đoàn Thành ủy Hưng Yên'),
  secretaryOf(units.hungYenParty, 'thanh-uy-hung-yen', 'Công đoàn Thành ủy Hưng Yên'),
  // Whose upper union nobody has told stands under nobody: it has posts of its own for those who look after all.
  of(
    'tong-lien-doan',
    'Văn phòng Tổng Liên đoàn',
    'upper_officer',
    [units.confederation, units.haNoiOffice],
    'Cán bộ Tổng Liên đoàn',
  ),
  of(
    'kiem-tra',
    'Uỷ ban Kiểm tra Tổng Liên đoàn',
    'auditor',
    [units.confederation, units.haNoiOffice, units.provinceCivilServants],
    'Uỷ viên Uỷ ban Kiểm tra Tổng Liên đoàn',
  ),
];

/** Leads the branch, and its congress while that sits. Who it was, most publications do not say. */
function chairOf(unit: string, branch: string, union: string): AccountGiven {
  return {
    username: `chu-tich-${branch}`,
    displayName: `Thường trực ${union}`,
    posts: [
      { role: 'branch_chair', unit, capacity: `Thường trực ${union}` },
      { role: 'presidium', unit, capacity: 'Đoàn Chủ tịch đại hội' },
    ],
  };
}

/** Sees to the papers of the branch, and writes down what its congress heard. */
function secretaryOf(unit: string, branch: string, union: string): AccountGiven {
  return {
    username: `thu-ky-${branch}`,
    displayName: `Văn phòng ${union}`,
    posts: [
      { role: 'branch_editor', unit, capacity: `Cán bộ ${union}` },
      { role: 'secretariat', unit, capacity: 'Đoàn Thư ký đại hội' },
    ],
  };
}

function of(
  username: string,
  displayName: string,
  role: AccountGiven['posts'][number]['role'],
  at: readonly string[],
  capacity: string,
): AccountGiven {
  return { username, displayName, posts: at.map((unit) => ({ role, unit, capacity })) };
}
