import type { FeatureVocabulary } from './words.js';

export const firstSessionVocabulary: FeatureVocabulary = {
  feature: { vi: 'Hội nghị Ban Chấp hành lần thứ nhất', en: 'First session' },
  commands: {
    'first-session.convene': { vi: 'Triệu tập hội nghị lần thứ nhất', en: 'Convene the first session' },
    'first-session.check-in': { vi: 'Điểm danh uỷ viên', en: 'Check the committee in' },
    'first-session.elect-posts': { vi: 'Bầu các chức danh', en: 'Elect posts' },
    'first-session.close': { vi: 'Kết thúc hội nghị', en: 'Close the first session' },
  },
  events: {
    FirstSessionConvened: {
      vi: 'Triệu tập hội nghị Ban Chấp hành lần thứ nhất, ngày {heldOn.value}',
      en: 'The first session was convened for {heldOn.value}',
    },
    CommitteeCheckedIn: { vi: 'Có mặt {present} trên {size} uỷ viên', en: '{present} of {size} members were present' },
    PostsElected: { vi: 'Ban Chấp hành bầu {post}: {number} người', en: 'The committee elected {number} to {post}' },
    FirstSessionClosed: { vi: 'Kết thúc hội nghị Ban Chấp hành lần thứ nhất', en: 'The first session was closed' },
  },
  statuses: {
    convened: { vi: 'Đã triệu tập', en: 'Convened' },
    meeting: { vi: 'Đang họp', en: 'Meeting' },
    closed: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  refusals: {
    'first-session.minutes-not-uploaded': {
      says: {
        vi: 'Biên bản này chưa được tải lên cho đơn vị.',
        en: 'These minutes have not been uploaded for the unit.',
      },
      mend: { vi: 'Tải biên bản lên rồi làm lại.', en: 'Upload the minutes, then do it again.' },
    },
    'first-session.already-convened': {
      says: { vi: 'Hội nghị lần thứ nhất đã được triệu tập.', en: 'The first session has been convened already.' },
      mend: { vi: 'Mở hội nghị đã có.', en: 'Open the one there is.' },
    },
    'first-session.not-convened': {
      says: { vi: 'Chưa triệu tập hội nghị lần thứ nhất.', en: 'The first session has not been convened.' },
      mend: { vi: 'Triệu tập hội nghị trước.', en: 'Convene it first.' },
    },
    'first-session.already-closed': {
      says: { vi: 'Hội nghị đã kết thúc.', en: 'The first session is closed.' },
      mend: { vi: 'Không thể ghi thêm.', en: 'Nothing more can be recorded.' },
    },
    'first-session.nobody-checked-in': {
      says: { vi: 'Chưa điểm danh uỷ viên.', en: 'Nobody has been checked in.' },
      mend: { vi: 'Điểm danh trước.', en: 'Check the committee in first.' },
    },
    'first-session.personnel-appointed': {
      says: {
        vi: 'Các chức danh do cấp trên chỉ định nên không bầu tại hội nghị này.',
        en: 'The posts are appointed, so no session elects them.',
      },
      mend: { vi: 'Công bố quyết định chỉ định.', en: 'Announce the appointment.' },
    },
    'first-session.no-committee': {
      says: { vi: 'Chưa có kết quả bầu Ban Chấp hành.', en: 'No executive committee is known to be elected.' },
      mend: {
        vi: 'Kết thúc bầu Ban Chấp hành, hoặc ghi kết quả theo báo cáo.',
        en: 'Close its election, or record the result from a report.',
      },
    },
    'first-session.convenor-missing': {
      says: {
        vi: 'Chưa ghi triệu tập viên do Đoàn Chủ tịch đại hội chỉ định.',
        en: 'The convenor named by the Presidium is missing.',
      },
      mend: { vi: 'Chọn triệu tập viên.', en: 'Name the convenor.' },
    },
    'first-session.day-missing': {
      says: { vi: 'Chưa ghi ngày.', en: 'The day is missing.' },
      mend: {
        vi: 'Điền ngày, hoặc dẫn nguồn nếu ghi lại theo báo cáo.',
        en: 'Give it, or name the source if you are recording a report.',
      },
    },
    'first-session.too-late': {
      says: { vi: 'Ngày {heldOn} muộn hơn hạn {latest} của đợt đại hội.', en: '{heldOn} is later than {latest}.' },
      mend: {
        vi: 'Chọn ngày sớm hơn, hoặc xin ý kiến cấp trên.',
        en: 'Choose an earlier day, or ask the upper union.',
      },
    },
    'first-session.majority-base-unsettled': {
      says: {
        vi: 'Chưa xác định tỷ lệ quá nửa tính trên số nào.',
        en: 'It is not settled what the majority is reckoned from.',
      },
      mend: {
        vi: 'Chọn: phiếu phát ra, thu về, hợp lệ hay số có mặt.',
        en: 'Choose issued, collected, valid or present.',
      },
    },
    'first-session.persons-repeat': {
      says: { vi: 'Một người được ghi hai lần.', en: 'One person is named twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate.' },
    },
    'first-session.persons-missing': {
      says: { vi: 'Chưa ghi người trúng cử.', en: 'Nobody is named.' },
      mend: { vi: 'Chọn những người trúng cử.', en: 'Name who was elected.' },
    },
    'first-session.not-a-member': {
      says: { vi: 'Có người không phải uỷ viên Ban Chấp hành.', en: 'Somebody named is not a committee member.' },
      mend: { vi: 'Chỉ chọn trong số uỷ viên vừa bầu.', en: 'Choose among the new members.' },
    },
    'first-session.number-unfitting': {
      says: {
        vi: 'Số lượng {number} khác số người được ghi {persons}.',
        en: '{number} does not match the {persons} people named.',
      },
      mend: { vi: 'Sửa số lượng hoặc danh sách.', en: 'Correct the number or the list.' },
    },
    'first-session.more-present-than-members': {
      says: { vi: 'Có mặt {present} nhiều hơn {size} uỷ viên.', en: '{present} present are more than {size} members.' },
      mend: { vi: 'Kiểm tra lại điểm danh.', en: 'Check the roll.' },
    },
    'first-session.no-quorum': {
      says: {
        vi: 'Có mặt {present}, chưa đủ {needed} trên {size} uỷ viên.',
        en: '{present} of {size} are fewer than the {needed} needed.',
      },
      mend: { vi: 'Chờ đủ uỷ viên.', en: 'Wait for more members.' },
    },
    'first-session.chair-elected-by-congress': {
      says: {
        vi: 'Chủ tịch do đại hội bầu hoặc cấp trên chỉ định, hội nghị không bầu lại.',
        en: 'The chair is not elected by this session.',
      },
      mend: { vi: 'Bầu các chức danh khác.', en: 'Elect the other posts.' },
    },
    'first-session.one-person-only': {
      says: { vi: 'Chức danh này chỉ bầu một người.', en: 'This post is for one person.' },
      mend: { vi: 'Ghi một người.', en: 'Name one person.' },
    },
    'first-session.post-already-filled': {
      says: { vi: 'Chức danh này đã bầu đủ.', en: 'This post is filled.' },
      mend: { vi: 'Không cần bầu thêm.', en: 'Nothing to elect.' },
    },
    'first-session.already-holds-the-post': {
      says: { vi: 'Người này đã trúng cử chức danh này.', en: 'This person holds the post already.' },
      mend: { vi: 'Chọn người khác.', en: 'Name somebody else.' },
    },
    'first-session.more-elected-than-seats': {
      says: {
        vi: 'Trúng cử {elected} người, nhiều hơn số lượng bầu {seats}.',
        en: '{elected} elected are more than {seats} seats.',
      },
      mend: { vi: 'Sửa số lượng bầu hoặc danh sách trúng cử.', en: 'Correct the seats or the list.' },
    },
    'first-session.committee-too-small': {
      says: {
        vi: 'Ban Chấp hành có {size} uỷ viên; từ {from} uỷ viên trở lên mới bầu Ban Thường vụ.',
        en: 'A committee of {size} has no standing committee; {from} are needed.',
      },
      mend: { vi: 'Không bầu Ban Thường vụ.', en: 'Elect none.' },
    },
    'first-session.standing-committee-too-large': {
      says: {
        vi: 'Ban Thường vụ {number} người, quá {atMost} người (một phần ba Ban Chấp hành).',
        en: '{number} are more than {atMost}, a third of the committee.',
      },
      mend: { vi: 'Giảm số lượng.', en: 'Lower the number.' },
    },
    'first-session.inspection-committee-too-large': {
      says: { vi: 'Uỷ ban Kiểm tra {number} người, quá {atMost} người.', en: '{number} are more than {atMost}.' },
      mend: { vi: 'Giảm số lượng.', en: 'Lower the number.' },
    },
    'first-session.inspection-committee-too-small': {
      says: {
        vi: 'Uỷ ban Kiểm tra bầu {seats} người, chưa đủ {atLeast} người.',
        en: '{seats} seats are fewer than {atLeast}.',
      },
      mend: { vi: 'Tăng số lượng cần bầu.', en: 'Raise the number of seats.' },
    },
    'first-session.inspection-elected-by-congress': {
      says: {
        vi: 'Theo quy định đang áp dụng, Uỷ ban Kiểm tra không do Ban Chấp hành bầu.',
        en: 'Under the rules in force the committee does not elect it.',
      },
      mend: { vi: 'Kiểm tra thiết lập của đợt đại hội.', en: 'Check the settings of the campaign.' },
    },
    'first-session.ballots-missing': {
      says: { vi: 'Chưa ghi số phiếu.', en: 'The ballots are not given.' },
      mend: {
        vi: 'Điền số phiếu phát ra, thu về, hợp lệ và không hợp lệ.',
        en: 'Give issued, collected, valid and invalid.',
      },
    },
    'first-session.ballots-do-not-add-up': {
      says: {
        vi: 'Số phiếu không khớp: phát ra không quá số có mặt, thu về không quá phát ra, hợp lệ cộng không hợp lệ bằng thu về.',
        en: 'The ballots do not add up.',
      },
      mend: { vi: 'Kiểm lại số phiếu.', en: 'Count again.' },
    },
    'first-session.votes-missing': {
      says: { vi: 'Chưa ghi số phiếu của từng người trúng cử.', en: 'Votes of the elected are missing.' },
      mend: { vi: 'Điền số phiếu.', en: 'Give the votes of each.' },
    },
    'first-session.no-majority': {
      says: {
        vi: 'Có người chưa đạt {needed} phiếu, hoặc số phiếu vượt số phiếu hợp lệ.',
        en: 'Somebody has fewer than the {needed} votes needed, or more than there are ballots.',
      },
      mend: { vi: 'Chỉ ghi người trúng cử; kiểm lại số phiếu.', en: 'Name the elected only; count again.' },
    },
    'first-session.chair-not-elected': {
      says: { vi: 'Chưa bầu chủ tịch.', en: 'No chair is elected.' },
      mend: { vi: 'Bầu chủ tịch trước khi kết thúc.', en: 'Elect the chair first.' },
    },
    'first-session.standing-committee-not-elected': {
      says: {
        vi: 'Ban Chấp hành {size} uỷ viên phải bầu Ban Thường vụ.',
        en: 'A committee of {size} elects a standing committee.',
      },
      mend: { vi: 'Bầu Ban Thường vụ trước khi kết thúc.', en: 'Elect it first.' },
    },
  },
  views: {
    'first-sessions': { vi: 'Hội nghị Ban Chấp hành lần thứ nhất', en: 'First sessions' },
    'elected-posts': { vi: 'Kết quả bầu các chức danh', en: 'Elected posts' },
    'post-holders': { vi: 'Người giữ chức danh', en: 'Post holders' },
  },
  fields: {
    firstSession: { vi: 'Hội nghị', en: 'First session' },
    convenor: { vi: 'Triệu tập viên', en: 'Convenor' },
    place: { vi: 'Địa điểm', en: 'Place' },
    majorityBase: { vi: 'Quá nửa tính trên', en: 'Majority reckoned from' },
    present: { vi: 'Số có mặt', en: 'Present' },
    persons: { vi: 'Những người có tên', en: 'People' },
    post: { vi: 'Chức danh', en: 'Post' },
    seats: { vi: 'Số lượng bầu', en: 'Seats' },
    number: { vi: 'Số trúng cử', en: 'Number elected' },
    elected: { vi: 'Người trúng cử', en: 'Elected' },
    votes: { vi: 'Số phiếu được', en: 'Votes' },
    ballots: { vi: 'Số phiếu', en: 'Ballots' },
    issued: { vi: 'Phiếu phát ra', en: 'Issued' },
    collected: { vi: 'Phiếu thu về', en: 'Collected' },
    valid: { vi: 'Phiếu hợp lệ', en: 'Valid' },
    invalid: { vi: 'Phiếu không hợp lệ', en: 'Invalid' },
    chairReElected: { vi: 'Chủ tịch tái đắc cử', en: 'Chair re-elected' },
    minutes: { vi: 'Biên bản hội nghị', en: 'Minutes' },
    closedOn: { vi: 'Ngày kết thúc', en: 'Closed on' },
    personnelMode: { vi: 'Cách hình thành nhân sự', en: 'How personnel is chosen' },
    chairMode: { vi: 'Cách bầu chủ tịch', en: 'How the chair is elected' },
    committeeSize: { vi: 'Số uỷ viên Ban Chấp hành', en: 'Size of the committee' },
    chair: { vi: 'Chủ tịch', en: 'Chair' },
    guards: { vi: 'Quy định đã áp dụng', en: 'Rules applied' },
    convenedOn: { vi: 'Ngày triệu tập', en: 'Convened on' },
    round: { vi: 'Lượt', en: 'Round' },
    needed: { vi: 'Số phiếu cần đạt', en: 'Votes needed' },
  },
  values: {
    post: {
      chair: { vi: 'Chủ tịch', en: 'Chair' },
      vice_chair: { vi: 'Phó chủ tịch', en: 'Vice chair' },
      standing_committee: { vi: 'Ban Thường vụ', en: 'Standing committee' },
      inspection_committee: { vi: 'Uỷ ban Kiểm tra', en: 'Inspection committee' },
      inspection_head: { vi: 'Chủ nhiệm Uỷ ban Kiểm tra', en: 'Head of the inspection committee' },
    },
    majorityBase: {
      issued: { vi: 'Số phiếu phát ra', en: 'Ballots issued' },
      collected: { vi: 'Số phiếu thu về', en: 'Ballots collected' },
      valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
      present: { vi: 'Số uỷ viên có mặt', en: 'Members present' },
    },
    personnelMode: {
      ELECTED: { vi: 'Bầu', en: 'Elected' },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
      MIXED: { vi: 'Vừa bầu vừa chỉ định', en: 'Mixed' },
    },
    chairMode: {
      BY_BCH: { vi: 'Ban Chấp hành bầu', en: 'Elected by the committee' },
      DIRECT_AFTER: { vi: 'Đại hội bầu sau khi bầu Ban Chấp hành', en: 'Elected by the congress after the committee' },
      DIRECT_TOGETHER: {
        vi: 'Đại hội bầu đồng thời với Ban Chấp hành',
        en: 'Elected by the congress together with the committee',
      },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
    },
  },
};
