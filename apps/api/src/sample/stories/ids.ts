import { idOf } from '../storyteller.js';

/** The unions of the sample. */
export const units = {
  confederation: idOf('unit', 'tong-lien-doan'),
  haNoi: idOf('unit', 'lien-doan-ha-noi'),
  haNoiCivilServants: idOf('unit', 'vien-chuc-ha-noi'),
  haNoiHomeAffairs: idOf('unit', 'so-noi-vu-ha-noi'),
  haNoiOffice: idOf('unit', 'van-phong-ha-noi'),
  socTrang: idOf('unit', 'lien-doan-soc-trang'),
  socTrangCivilServants: idOf('unit', 'vien-chuc-soc-trang'),
  socTrangHomeAffairs: idOf('unit', 'so-noi-vu-soc-trang'),
  hungYen: idOf('unit', 'lien-doan-hung-yen'),
  hungYenCity: idOf('unit', 'thanh-pho-hung-yen'),
  hungYenParty: idOf('unit', 'thanh-uy-hung-yen'),
  provinceCivilServants: idOf('unit', 'vien-chuc-tinh'),
  provinceHomeAffairs: idOf('unit', 'so-noi-vu'),
} as const;

/** The persons that the publications name. */
export const people = {
  phamBaVinh: idOf('person', 'pham-ba-vinh'),
  maiXuanTruong: idOf('person', 'mai-xuan-truong'),
  trinhThiBaoKhuyen: idOf('person', 'trinh-thi-bao-khuyen'),
  phamMinhMan: idOf('person', 'pham-minh-man'),
  truongQuocTran: idOf('person', 'truong-quoc-tran'),
  phamHuyBinh: idOf('person', 'pham-huy-binh'),
  nguyenThiThanhTuyet: idOf('person', 'nguyen-thi-thanh-tuyet'),
  luongCongChanh: idOf('person', 'luong-cong-chanh'),
  doanQuocHoan: idOf('person', 'doan-quoc-hoan'),
  nguyenThiThieuHuong: idOf('person', 'nguyen-thi-thieu-huong'),
} as const;

export const congresses = {
  haNoiHomeAffairs: idOf('congress', 'so-noi-vu-ha-noi'),
  haNoiCivilServants: idOf('congress', 'vien-chuc-ha-noi'),
  haNoiOffice: idOf('congress', 'van-phong-ha-noi'),
  socTrangHomeAffairs: idOf('congress', 'so-noi-vu-soc-trang'),
  hungYenParty: idOf('congress', 'thanh-uy-hung-yen'),
  hungYenCity: idOf('congress', 'thanh-pho-hung-yen'),
  provinceHomeAffairs: idOf('congress', 'so-noi-vu'),
} as const;

export const directives = {
  renewal: idOf('directive', '02-nq-tw'),
  congresses: idOf('directive', '13-ct-tw'),
  partyCongress: idOf('directive', 'nghi-quyet-dai-hoi-13'),
  socTrangParty: idOf('directive', 'dang-bo-so-noi-vu-soc-trang'),
} as const;
