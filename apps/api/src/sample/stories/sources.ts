import type { When } from '../storyteller.js';

// What each publication is, in our own words. `on` is the day it tells of, not the day it appeared.

export const haNoiHomeAffairs = {
  on: '2023-03-02',
  source: {
    title: 'Tin về đại hội của Công đoàn Sở Nội vụ thành phố Hà Nội',
    publishedOn: '2023-03-14',
    note: 'Trang tin điện tử, đăng lúc 10:14',
  },
} satisfies When;

export const haNoiOffice = {
  on: '2023-03-31',
  source: {
    title: 'Tin về đại hội của Công đoàn Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội',
    publishedOn: '2023-03-31',
    note: 'Báo Hànộimới, đăng lúc 14:18',
  },
} satisfies When;

export const socTrang = {
  on: '2023-02-17',
  source: {
    title: 'Tin về đại hội điểm của Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng',
    note: 'Ngày đăng và năm diễn ra không được ghi trong bài',
  },
} satisfies When;

export const hungYen = {
  on: '2023-01-06',
  source: {
    title: 'Tin về đại hội của Công đoàn cơ quan Đảng, Đoàn thể Thành ủy Hưng Yên',
    publishedOn: '2023-01-07',
    note: 'Trang thông tin của thành phố',
  },
} satisfies When;

export const preparation = {
  on: '2023-03-24T14:00:00+07:00',
  source: {
    title: 'Tin về cuộc họp Ban Chấp hành Công đoàn Sở Nội vụ chuẩn bị đại hội lần thứ IX',
    note: 'Bài không nêu tên tỉnh và ngày đăng',
  },
} satisfies When;

/** For what no publication tells and the product has made up so that there is something to work on. */
export const madeUp = {
  on: '2023-03-24T14:00:00+07:00',
  source: { title: 'Dữ liệu mẫu', note: 'Nội dung tự soạn để dùng thử, không phải văn bản của đơn vị' },
} satisfies When;
