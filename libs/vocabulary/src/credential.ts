import type { FeatureVocabulary } from './words.js';

export const credentialVocabulary: FeatureVocabulary = {
  feature: { vi: 'Tư cách đại biểu', en: 'Credentials' },
  commands: {
    'credential.open-roll': { vi: 'Mở danh sách triệu tập', en: 'Open the roll' },
    'credential.allot-seats': { vi: 'Phân bổ đại biểu', en: 'Allot seats' },
    'credential.name-delegate': { vi: 'Đưa đại biểu vào danh sách', en: 'Name a delegate' },
    'credential.replace': { vi: 'Thay đại biểu bằng dự khuyết', en: 'Replace a delegate by an alternate' },
    'credential.accredit': { vi: 'Xác nhận đủ tư cách', en: 'Accredit a delegate' },
    'credential.refuse': { vi: 'Bác tư cách đại biểu', en: 'Refuse a delegate' },
    'credential.check-in': { vi: 'Điểm danh', en: 'Check in' },
    'credential.close-roll': { vi: 'Chốt danh sách', en: 'Close the roll' },
    'credential.reopen-roll': { vi: 'Mở lại danh sách để đếm lại', en: 'Reopen the roll to count again' },
    'credential.invite-guest': { vi: 'Mời khách', en: 'Invite a guest' },
    'credential.withdraw-invitation': { vi: 'Rút giấy mời', en: 'Withdraw an invitation' },
  },
  events: {
    RollOpened: { vi: 'Mở danh sách triệu tập', en: 'The roll was opened' },
    SeatsAllotted: {
      vi: 'Phân bổ {official} đại biểu chính thức, {alternate} dự khuyết; tổng số chính thức đã phân bổ: {allotted}',
      en: '{official} official and {alternate} alternate seats were allotted; {allotted} official seats in all',
    },
    DelegateNamed: { vi: 'Thêm một đại biểu vào danh sách', en: 'A delegate was named' },
    DelegateReplaced: {
      vi: 'Đại biểu dự khuyết thay đại biểu chính thức vì: {reason}',
      en: 'An alternate took the seat of an official delegate because: {reason}',
    },
    DelegateAccredited: { vi: 'Xác nhận đại biểu đủ tư cách', en: 'A delegate was accredited' },
    DelegateRefused: { vi: 'Bác tư cách đại biểu vì: {reason}', en: 'A delegate was refused because: {reason}' },
    ParticipantCheckedIn: { vi: 'Người thứ {present} đã có mặt', en: 'Participant number {present} arrived' },
    RollClosed: {
      vi: 'Chốt danh sách: có mặt {present} trên {convened} người được triệu tập',
      en: 'The roll was closed: {present} present of {convened} convened',
    },
    RollReopened: { vi: 'Mở lại danh sách vì: {reason}', en: 'The roll was reopened because: {reason}' },
    GuestInvited: { vi: 'Mời khách thứ {guests}', en: 'Guest number {guests} was invited' },
    InvitationWithdrawn: { vi: 'Rút giấy mời vì: {reason}', en: 'An invitation was withdrawn because: {reason}' },
  },
  statuses: {
    open: { vi: 'Đang lập', en: 'Open' },
    closed: { vi: 'Đã chốt', en: 'Closed' },
  },
  refusals: {
    'credential.no-such-congress': {
      says: { vi: 'Không có đại hội này.', en: 'There is no such congress.' },
      mend: { vi: 'Chọn lại đại hội.', en: 'Choose the congress again.' },
    },
    'credential.roll-already-open': {
      says: { vi: 'Đại hội này đã có danh sách triệu tập.', en: 'This congress has a roll already.' },
      mend: { vi: 'Dùng danh sách đang có.', en: 'Use the roll that is there.' },
    },
    'credential.roll-not-open': {
      says: { vi: 'Chưa mở danh sách triệu tập.', en: 'The roll has not been opened.' },
      mend: { vi: 'Mở danh sách trước.', en: 'Open the roll first.' },
    },
    'credential.roll-closed': {
      says: { vi: 'Danh sách đã chốt.', en: 'The roll is closed.' },
      mend: { vi: 'Mở lại danh sách, nêu lý do.', en: 'Reopen the roll and say why.' },
    },
    'credential.plenary-has-no-delegates': {
      says: {
        vi: 'Đại hội toàn thể không có đại biểu: mọi đoàn viên đều dự.',
        en: 'A plenary has no delegates: every member takes part.',
      },
      mend: {
        vi: 'Chỉ điểm danh đoàn viên, hoặc đổi hình thức đại hội.',
        en: 'Check the members in, or change the form of the congress.',
      },
    },
    'credential.too-many-delegates': {
      says: {
        vi: '{officials} đại biểu chính thức, quá mức {most} cho {members} đoàn viên.',
        en: '{officials} official delegates are more than the {most} allowed for {members} members.',
      },
      mend: {
        vi: 'Giảm số đại biểu, hoặc xin công đoàn cấp trên đồng ý cho tăng.',
        en: 'Lower the number, or ask the upper union to consent to more.',
      },
    },
    'credential.too-many-delegates-even-with-consent': {
      says: {
        vi: '{officials} đại biểu, quá cả mức {stretched} khi cấp trên đồng ý cho tăng.',
        en: '{officials} delegates are more than {stretched}, the most even with consent.',
      },
      mend: { vi: 'Giảm số đại biểu.', en: 'Lower the number.' },
    },
    'credential.sub-unit-missing': {
      says: { vi: 'Chưa nêu đơn vị bầu ra đại biểu.', en: 'The sub-unit that elected the delegate is missing.' },
      mend: { vi: 'Chọn đơn vị.', en: 'Choose the sub-unit.' },
    },
    'credential.quota-full': {
      says: {
        vi: 'Đơn vị được phân bổ {allotted} đại biểu loại này và đã có đủ {taken}.',
        en: 'The sub-unit has {allotted} such seats, and {taken} are taken.',
      },
      mend: { vi: 'Phân bổ thêm cho đơn vị, hoặc chọn đơn vị khác.', en: 'Allot more seats, or choose another one.' },
    },
    'credential.alternates-are-elected': {
      says: { vi: 'Đại biểu dự khuyết phải do bầu.', en: 'Alternates are elected.' },
      mend: { vi: 'Chọn “được bầu”, hoặc đổi thành chính thức.', en: 'Choose “elected”, or make it an official seat.' },
    },
    'credential.already-on-roll': {
      says: { vi: 'Người này đã có trong danh sách.', en: 'This person is on the roll already.' },
      mend: {
        vi: 'Thay đại biểu hoặc xác nhận tư cách thay vì thêm lần nữa.',
        en: 'Replace or accredit the delegate instead of naming the person again.',
      },
    },
    'credential.not-on-roll': {
      says: { vi: 'Người này không có trong danh sách đại biểu.', en: 'This person is not on the roll.' },
      mend: { vi: 'Đưa vào danh sách trước.', en: 'Name the delegate first.' },
    },
    'credential.not-an-official-delegate': {
      says: { vi: 'Người này không phải đại biểu chính thức.', en: 'This person is not an official delegate.' },
      mend: { vi: 'Chọn đại biểu chính thức cần thay.', en: 'Choose the official delegate to be replaced.' },
    },
    'credential.not-an-alternate': {
      says: { vi: 'Người vào thay không phải đại biểu dự khuyết.', en: 'The person coming in is not an alternate.' },
      mend: { vi: 'Chọn một đại biểu dự khuyết.', en: 'Choose an alternate.' },
    },
    'credential.alternate-of-another-sub-unit': {
      says: { vi: 'Đại biểu dự khuyết thuộc đơn vị khác.', en: 'The alternate is of another sub-unit.' },
      mend: { vi: 'Chọn dự khuyết của cùng đơn vị.', en: 'Choose an alternate of the same sub-unit.' },
    },
    'credential.already-replaced': {
      says: { vi: 'Đại biểu này đã được thay.', en: 'This delegate has been replaced.' },
      mend: { vi: 'Làm việc với người đã vào thay.', en: 'Turn to the one who took the seat.' },
    },
    'credential.unfit': {
      says: { vi: 'Chưa đủ căn cứ xác nhận tư cách đại biểu.', en: 'The delegate cannot be found fit.' },
      mend: {
        vi: 'Xác minh kỷ luật và việc truy cứu; nếu vướng thì bác tư cách.',
        en: 'Look into discipline and prosecution; if either stands, refuse the delegate.',
      },
    },
    'credential.was-refused': {
      says: { vi: 'Đại biểu này đã bị bác tư cách.', en: 'This delegate was refused.' },
      mend: { vi: 'Xác nhận lại tư cách nếu bác nhầm.', en: 'Accredit the delegate if it was a mistake.' },
    },
    'credential.alternate-has-no-seat': {
      says: { vi: 'Đại biểu dự khuyết chưa thay ai.', en: 'The alternate has not taken anybody’s seat.' },
      mend: { vi: 'Ghi việc thay đại biểu trước.', en: 'Record the replacement first.' },
    },
    'credential.is-guest': {
      says: { vi: 'Người này là khách mời, không tính vào số dự.', en: 'This person is a guest and is not counted.' },
      mend: {
        vi: 'Rút giấy mời nếu người này là đại biểu.',
        en: 'Withdraw the invitation if the person is a delegate.',
      },
    },
    'credential.is-delegate': {
      says: { vi: 'Người này là đại biểu, không phải khách mời.', en: 'This person takes part and is no guest.' },
      mend: { vi: 'Không cần mời.', en: 'No invitation is needed.' },
    },
    'credential.too-many-guests': {
      says: {
        vi: 'Khách thứ {guests}, quá mức {most} trên {convened} người được triệu tập.',
        en: 'Guest {guests} is more than the {most} allowed for {convened} convened.',
      },
      mend: { vi: 'Rút bớt giấy mời.', en: 'Withdraw another invitation.' },
    },
    'credential.convened-unknown': {
      says: { vi: 'Chưa biết số người được triệu tập.', en: 'The number convened is not known.' },
      mend: { vi: 'Ghi số triệu tập của đại hội trước.', en: 'State how many are convened first.' },
    },
    'credential.present-unknown': {
      says: { vi: 'Chưa biết số người có mặt.', en: 'The number present is not known.' },
      mend: { vi: 'Điểm danh hoặc ghi số đếm được.', en: 'Check people in, or state the count.' },
    },
    'credential.present-differs': {
      says: {
        vi: 'Số ghi tay {stated} khác số đã điểm danh {checkedIn}.',
        en: 'The stated {stated} differs from the {checkedIn} who checked in.',
      },
      mend: { vi: 'Đối chiếu lại rồi để trống ô này.', en: 'Compare them, then leave this field empty.' },
    },
    'credential.convened-differs': {
      says: {
        vi: 'Đại hội triệu tập {convened} người, không phải {stated}.',
        en: 'The congress convened {convened}, not {stated}.',
      },
      mend: {
        vi: 'Để trống số triệu tập; nếu triệu tập sai thì triệu tập lại trước khi khai mạc.',
        en: 'Leave the number out; if the convening was wrong, convene again before the opening.',
      },
    },
    'credential.no-quorum': {
      says: {
        vi: 'Sau khi loại {refused} đại biểu không đủ tư cách còn {present} trên {convened} người được triệu tập; cần ít nhất {needed}.',
        en: 'Without the {refused} excluded, {present} of {convened} convened are left; {needed} are needed.',
      },
      mend: {
        vi: 'Chờ đủ người, gọi đại biểu dự khuyết, hoặc tạm hoãn đại hội.',
        en: 'Wait for more, call alternates in, or adjourn the congress.',
      },
    },
    'credential.more-present-than-convened': {
      says: {
        vi: 'Có mặt {present}, nhiều hơn số triệu tập {convened}.',
        en: '{present} present are more than {convened} convened.',
      },
      mend: { vi: 'Kiểm tra lại hai số.', en: 'Check both numbers.' },
    },
    'credential.delegates-unchecked': {
      says: {
        vi: 'Còn {unchecked} đại biểu chính thức chưa thẩm tra.',
        en: '{unchecked} official delegates have not been looked into.',
      },
      mend: { vi: 'Xác nhận hoặc bác tư cách từng người.', en: 'Accredit or refuse each of them.' },
    },
    'credential.too-many-appointed': {
      says: {
        vi: '{appointed} đại biểu chỉ định, quá mức {most} trên {official} đại biểu chính thức.',
        en: '{appointed} appointed delegates are more than {most} of {official} official ones.',
      },
      mend: { vi: 'Giảm đại biểu chỉ định.', en: 'Lower the number of appointed delegates.' },
    },
    'credential.status-not-voted': {
      says: { vi: 'Đại hội chưa biểu quyết tư cách đại biểu.', en: 'The status of the delegates has not been voted.' },
      mend: { vi: 'Ghi kết quả biểu quyết.', en: 'Record the vote.' },
    },
    'credential.status-not-recognised': {
      says: {
        vi: 'Chỉ {for} trên {present} người tán thành tư cách đại biểu, chưa quá nửa.',
        en: 'Only {for} of {present} recognised the status of the delegates: not more than half.',
      },
      mend: { vi: 'Thẩm tra lại rồi biểu quyết lại.', en: 'Look into it again and vote again.' },
    },
    'credential.more-votes-than-present': {
      says: {
        vi: '{cast} phiếu, nhiều hơn {present} người có mặt.',
        en: '{cast} votes are more than {present} present.',
      },
      mend: { vi: 'Đếm lại.', en: 'Count again.' },
    },
  },
  views: {
    rolls: { vi: 'Danh sách triệu tập', en: 'Rolls' },
    'seat-allotments': { vi: 'Phân bổ đại biểu', en: 'Seats allotted' },
    delegates: { vi: 'Đại biểu', en: 'Delegates' },
    guests: { vi: 'Khách mời', en: 'Guests' },
  },
  fields: {
    credential: { vi: 'Danh sách triệu tập', en: 'Roll' },
    subUnit: { vi: 'Đơn vị bầu', en: 'Sub-unit' },
    official: { vi: 'Chính thức', en: 'Official' },
    alternate: { vi: 'Dự khuyết', en: 'Alternate' },
    appointed: { vi: 'Chỉ định', en: 'Appointed' },
    allotted: { vi: 'Đã phân bổ', en: 'Allotted' },
    delegateClass: { vi: 'Loại đại biểu', en: 'Class of delegate' },
    origin: { vi: 'Cơ cấu', en: 'How named' },
    disciplined: { vi: 'Đang bị kỷ luật', en: 'Disciplined' },
    prosecuted: { vi: 'Đang bị truy cứu', en: 'Prosecuted' },
    ground: { vi: 'Căn cứ', en: 'Ground' },
    convened: { vi: 'Được triệu tập', en: 'Convened' },
    present: { vi: 'Có mặt', en: 'Present' },
    refused: { vi: 'Bị bác tư cách', en: 'Refused' },
    guests: { vi: 'Khách mời', en: 'Guests' },
    form: { vi: 'Hình thức', en: 'Form' },
    members: { vi: 'Đoàn viên', en: 'Members' },
    statusVotes: { vi: 'Biểu quyết tư cách', en: 'Vote on status' },
    statusFor: { vi: 'Tán thành tư cách', en: 'Status: for' },
    statusAgainst: { vi: 'Không tán thành tư cách', en: 'Status: against' },
    statusAbstain: { vi: 'Không ý kiến về tư cách', en: 'Status: abstaining' },
    for: { vi: 'Tán thành', en: 'For' },
    against: { vi: 'Không tán thành', en: 'Against' },
    abstain: { vi: 'Không ý kiến', en: 'Abstaining' },
    report: { vi: 'Báo cáo', en: 'Report' },
    heard: { vi: 'Báo cáo đã nghe', en: 'Report heard' },
    capacities: { vi: 'Chức vụ', en: 'Capacities' },
    standing: { vi: 'Tư cách', en: 'Standing' },
    replacedBy: { vi: 'Người vào thay', en: 'Replaced by' },
    replaces: { vi: 'Thay cho', en: 'Replaces' },
    openedOn: { vi: 'Ngày mở', en: 'Opened on' },
    closedOn: { vi: 'Ngày chốt', en: 'Closed on' },
  },
  values: {
    delegateClass: {
      official: { vi: 'Chính thức', en: 'Official' },
      alternate: { vi: 'Dự khuyết', en: 'Alternate' },
    },
    origin: {
      'sitting-committee': { vi: 'Ban Chấp hành đương nhiệm', en: 'Member of the sitting committee' },
      elected: { vi: 'Được bầu', en: 'Elected' },
      appointed: { vi: 'Được chỉ định', en: 'Appointed' },
    },
    ground: {
      disciplined: { vi: 'Đang bị kỷ luật', en: 'Disciplined' },
      prosecuted: { vi: 'Đang bị truy cứu', en: 'Prosecuted' },
      'not-duly-elected': { vi: 'Bầu không đúng thể lệ', en: 'Not duly elected' },
      other: { vi: 'Lý do khác', en: 'Other' },
    },
    standing: {
      named: { vi: 'Chờ thẩm tra', en: 'To be looked into' },
      accredited: { vi: 'Đủ tư cách', en: 'Accredited' },
      refused: { vi: 'Bị bác tư cách', en: 'Refused' },
      replaced: { vi: 'Đã được thay', en: 'Replaced' },
      member: { vi: 'Đoàn viên dự đại hội', en: 'Member' },
      invited: { vi: 'Đã mời', en: 'Invited' },
      withdrawn: { vi: 'Đã rút giấy mời', en: 'Withdrawn' },
    },
    heard: {
      'credentials-report': { vi: 'Báo cáo thẩm tra tư cách đại biểu', en: 'Credentials report' },
      'membership-report': { vi: 'Báo cáo tình hình đoàn viên', en: 'Membership report' },
    },
    form: {
      DELEGATES: { vi: 'Đại hội đại biểu', en: 'Delegates’ congress' },
      PLENARY: { vi: 'Đại hội toàn thể', en: 'Plenary congress' },
      CONFERENCE_DELEGATES: { vi: 'Hội nghị đại biểu', en: 'Delegates’ conference' },
      CONFERENCE_PLENARY: { vi: 'Hội nghị toàn thể', en: 'Plenary conference' },
      EXTENDED_BCH: { vi: 'Hội nghị Ban Chấp hành mở rộng', en: 'Extended committee meeting' },
    },
  },
};
