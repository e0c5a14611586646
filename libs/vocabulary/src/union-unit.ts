import type { FeatureVocabulary } from './words.js';

export const unionUnitVocabulary: FeatureVocabulary = {
  feature: { vi: 'Đơn vị công đoàn', en: 'Union unit' },
  commands: {
    'union-unit.register': { vi: 'Đăng ký đơn vị', en: 'Register a unit' },
    'union-unit.rename': { vi: 'Đổi tên đơn vị', en: 'Rename the unit' },
    'union-unit.move': { vi: 'Chuyển công đoàn cấp trên trực tiếp', en: 'Move under another upper union' },
    'union-unit.name-party-committee': {
      vi: 'Ghi cấp uỷ cùng cấp',
      en: 'Name the Party committee of the same level',
    },
    'union-unit.merge': { vi: 'Ghi nhận sáp nhập', en: 'Record a merger' },
    'union-unit.split': { vi: 'Ghi nhận chia tách', en: 'Record a split' },
    'union-unit.wind-up': { vi: 'Kết thúc hoạt động', en: 'Wind the unit up' },
    'union-unit.appoint-provisional-committee': {
      vi: 'Chỉ định Ban Chấp hành lâm thời',
      en: 'Appoint a provisional committee',
    },
    'union-unit.relieve-provisional-committee': {
      vi: 'Kết thúc Ban Chấp hành lâm thời',
      en: 'Relieve the provisional committee',
    },
    'union-unit.record-membership': { vi: 'Ghi số đoàn viên', en: 'Record the membership' },
  },
  events: {
    UnitRegistered: { vi: 'Đăng ký đơn vị “{name}”', en: 'Unit “{name}” was registered' },
    UnitRenamed: { vi: 'Đổi tên từ “{was}” thành “{name}”', en: 'Renamed from “{was}” to “{name}”' },
    UnitMoved: { vi: 'Chuyển về công đoàn cấp trên trực tiếp khác', en: 'Moved under another upper union' },
    PartyCommitteeNamed: { vi: 'Ghi cấp uỷ cùng cấp: {name}', en: 'Party committee of the same level: {name}' },
    UnitsMerged: { vi: 'Hình thành từ sáp nhập', en: 'Came out of a merger' },
    UnitSplit: { vi: 'Chia tách đơn vị', en: 'The unit was split' },
    UnitWoundUp: { vi: 'Kết thúc hoạt động; căn cứ: {basis}', en: 'Wound up; basis: {basis}' },
    ProvisionalCommitteeAppointed: {
      vi: 'Chỉ định Ban Chấp hành lâm thời',
      en: 'A provisional committee was appointed',
    },
    ProvisionalCommitteeRelieved: {
      vi: 'Ban Chấp hành lâm thời kết thúc nhiệm vụ',
      en: 'The provisional committee was relieved',
    },
    MembershipRecorded: {
      vi: 'Ghi số đoàn viên: {members} (tính đến {asOf})',
      en: 'Membership recorded: {members} (as of {asOf})',
    },
  },
  statuses: {
    active: { vi: 'Đang hoạt động', en: 'Active' },
    'wound-up': { vi: 'Đã kết thúc hoạt động', en: 'Wound up' },
  },
  refusals: {
    'union-unit.already-registered': {
      says: { vi: 'Đơn vị này đã được đăng ký.', en: 'This unit is registered already.' },
      mend: { vi: 'Mở đơn vị đã có để cập nhật.', en: 'Open the existing unit and update it.' },
    },
    'union-unit.not-registered': {
      says: { vi: 'Đơn vị này chưa được đăng ký.', en: 'This unit is not registered.' },
      mend: { vi: 'Đăng ký đơn vị trước.', en: 'Register the unit first.' },
    },
    'union-unit.wound-up': {
      says: { vi: '{name} đã kết thúc hoạt động, chỉ còn tra cứu.', en: '{name} is wound up and can only be read.' },
      mend: {
        vi: 'Thực hiện ở đơn vị kế thừa, nếu có.',
        en: 'Act on the unit that succeeded it, if there is one.',
      },
    },
    'union-unit.not-stated': {
      says: { vi: 'Còn thiếu thông tin bắt buộc.', en: 'Something that must be known is missing.' },
      mend: {
        vi: 'Điền thông tin còn thiếu, hoặc dẫn nguồn nếu ghi lại theo bài báo, báo cáo.',
        en: 'Fill it in, or name the source if you are recording a report.',
      },
    },
    'union-unit.parent-missing': {
      says: { vi: 'Chưa chọn công đoàn cấp trên trực tiếp.', en: 'The direct upper union is missing.' },
      mend: {
        vi: 'Chọn công đoàn cấp trên, hoặc đánh dấu là chưa rõ.',
        en: 'Choose the upper union, or mark it as unknown.',
      },
    },
    'union-unit.parent-known-after-all': {
      says: {
        vi: 'Đã chọn công đoàn cấp trên nhưng lại đánh dấu là chưa rõ.',
        en: 'An upper union is given and yet marked as unknown.',
      },
      mend: { vi: 'Chọn “nêu rõ” hoặc “suy ra”.', en: 'Choose “stated” or “inferred”.' },
    },
    'union-unit.parent-not-found': {
      says: { vi: 'Không tìm thấy công đoàn cấp trên đã chọn.', en: 'The chosen upper union is not registered.' },
      mend: { vi: 'Đăng ký công đoàn cấp trên trước.', en: 'Register the upper union first.' },
    },
    'union-unit.parent-wound-up': {
      says: { vi: '{parent} đã kết thúc hoạt động.', en: '{parent} is wound up.' },
      mend: { vi: 'Chọn công đoàn cấp trên đang hoạt động.', en: 'Choose an upper union that is active.' },
    },
    'union-unit.parent-stands-below': {
      says: { vi: '{parent} lại trực thuộc chính đơn vị này.', en: '{parent} itself stands below this unit.' },
      mend: { vi: 'Chọn đơn vị ở cấp cao hơn.', en: 'Choose a unit of a higher level.' },
    },
    'union-unit.party-committee-contradicts': {
      says: {
        vi: 'Đã ghi tên cấp uỷ nhưng không đánh dấu là có tổ chức Đảng.',
        en: 'A Party committee is named but not marked as existing.',
      },
      mend: { vi: 'Đánh dấu là có, hoặc bỏ tên.', en: 'Mark it as existing, or clear the name.' },
    },
    'union-unit.merged-with-itself': {
      says: {
        vi: 'Đơn vị không thể là tiền thân của chính mình.',
        en: 'A unit cannot be its own predecessor.',
      },
      mend: { vi: 'Bỏ đơn vị này khỏi danh sách tiền thân.', en: 'Take the unit off the list of predecessors.' },
    },
    'union-unit.body-twice': {
      says: { vi: 'Một đơn vị được ghi hai lần.', en: 'One body is listed twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate line.' },
    },
    'union-unit.predecessor-not-found': {
      says: { vi: 'Chưa có đơn vị tiền thân “{name}”.', en: 'The predecessor “{name}” is not registered.' },
      mend: { vi: 'Đăng ký đơn vị đó, hoặc chỉ ghi tên.', en: 'Register it, or give only its name.' },
    },
    'union-unit.naming-unknown': {
      says: {
        vi: 'Chưa ghi đơn vị mới giữ tên cũ hay mang tên mới.',
        en: 'It is not said whether the unit keeps an old name or takes a new one.',
      },
      mend: {
        vi: 'Chọn cách đặt tên: giữ tên thì nối tiếp nhiệm kỳ, tên mới thì tính từ nhiệm kỳ thứ nhất.',
        en: 'Say which: a kept name continues its terms, a new name begins with the first.',
      },
    },
    'union-unit.split-into-itself': {
      says: { vi: 'Đơn vị không thể tách ra chính mình.', en: 'A unit cannot be split into itself.' },
      mend: {
        vi: 'Bỏ đơn vị này khỏi danh sách; đánh dấu “tiếp tục hoạt động” nếu còn tồn tại.',
        en: 'Take it off the list; mark it as continuing if it does.',
      },
    },
    'union-unit.own-successor': {
      says: { vi: 'Đơn vị không thể kế thừa chính mình.', en: 'A unit cannot succeed itself.' },
      mend: { vi: 'Chọn đơn vị kế thừa khác, hoặc để trống.', en: 'Choose another successor, or none.' },
    },
    'union-unit.units-below': {
      says: {
        vi: 'Còn {unitsBelow} đơn vị trực thuộc đang hoạt động.',
        en: '{unitsBelow} active units still stand below it.',
      },
      mend: {
        vi: 'Chuyển hoặc kết thúc hoạt động các đơn vị trực thuộc trước.',
        en: 'Move those units or wind them up first.',
      },
    },
    'union-unit.provisional-committee-sits': {
      says: { vi: 'Đơn vị đang có Ban Chấp hành lâm thời.', en: 'A provisional committee already sits.' },
      mend: {
        vi: 'Kết thúc Ban Chấp hành lâm thời hiện tại trước.',
        en: 'Relieve the present provisional committee first.',
      },
    },
    'union-unit.no-provisional-committee': {
      says: { vi: 'Đơn vị không có Ban Chấp hành lâm thời.', en: 'No provisional committee sits.' },
      mend: { vi: 'Không cần làm gì thêm.', en: 'Nothing needs to be done.' },
    },
    'union-unit.ends-before-it-begins': {
      says: { vi: 'Ngày kết thúc {until} sớm hơn ngày chỉ định {on}.', en: 'It would end on {until}, before {on}.' },
      mend: { vi: 'Sửa ngày kết thúc.', en: 'Correct the last day.' },
    },
    'union-unit.member-twice': {
      says: { vi: 'Một người được chỉ định hai lần.', en: 'One person is appointed twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate line.' },
    },
    'union-unit.two-chairs': {
      says: { vi: 'Có {chairs} chủ tịch lâm thời.', en: 'There are {chairs} provisional chairs.' },
      mend: { vi: 'Chỉ giữ một chủ tịch.', en: 'Keep one chair only.' },
    },
    'union-unit.no-chair': {
      says: { vi: 'Chưa chỉ định chủ tịch lâm thời.', en: 'No provisional chair is appointed.' },
      mend: { vi: 'Chọn một uỷ viên làm chủ tịch.', en: 'Make one member the chair.' },
    },
    'union-unit.more-members-than-seats': {
      says: { vi: 'Có {members} uỷ viên nhưng chỉ {size} vị trí.', en: '{members} members for {size} seats.' },
      mend: { vi: 'Sửa số lượng hoặc danh sách uỷ viên.', en: 'Correct the size or the list of members.' },
    },
    'union-unit.not-the-direct-upper': {
      says: {
        vi: 'Chỉ công đoàn cấp trên trực tiếp được chỉ định Ban Chấp hành lâm thời.',
        en: 'Only the direct upper union appoints a provisional committee.',
      },
      mend: {
        vi: 'Đề nghị công đoàn cấp trên trực tiếp thực hiện, hoặc ghi rõ trường hợp ngoại lệ.',
        en: 'Ask the direct upper union, or state the exception.',
      },
    },
    'union-unit.provisional-too-long': {
      says: {
        vi: 'Ban Chấp hành lâm thời chỉ hoạt động trong {months} tháng, chậm nhất đến {latest}.',
        en: 'A provisional committee sits for {months} months at most, until {latest}.',
      },
      mend: { vi: 'Sửa ngày kết thúc, hoặc ghi rõ trường hợp ngoại lệ.', en: 'Shorten it, or state the exception.' },
    },
  },
  views: {
    'union-units': { vi: 'Đơn vị công đoàn', en: 'Union units' },
    'unit-lineage': { vi: 'Lịch sử đơn vị', en: 'Unit lineage' },
    memberships: { vi: 'Số đoàn viên', en: 'Membership' },
  },
  fields: {
    unionUnit: { vi: 'Đơn vị công đoàn', en: 'Union unit' },
    shortName: { vi: 'Tên viết tắt', en: 'Short name' },
    kind: { vi: 'Loại đơn vị', en: 'Kind' },
    parent: { vi: 'Công đoàn cấp trên trực tiếp', en: 'Direct upper union' },
    parentKnown: { vi: 'Cấp trên được biết qua', en: 'How the upper union is known' },
    employerKind: { vi: 'Loại hình cơ quan, doanh nghiệp', en: 'Kind of employer' },
    province: { vi: 'Tỉnh, thành phố', en: 'Province' },
    partyCommittee: { vi: 'Cấp uỷ cùng cấp', en: 'Party committee of the same level' },
    partyCommitteeExists: { vi: 'Có cấp uỷ cùng cấp', en: 'Has a Party committee of the same level' },
    partyCommitteeName: { vi: 'Tên cấp uỷ cùng cấp', en: 'Party committee' },
    exists: { vi: 'Có tổ chức Đảng', en: 'Exists' },
    aliases: { vi: 'Tên gọi khác', en: 'Other names' },
    splitFrom: { vi: 'Tách ra từ', en: 'Split from' },
    foundedOn: { vi: 'Ngày thành lập', en: 'Founded on' },
    on: { vi: 'Ngày', en: 'Day' },
    basis: { vi: 'Căn cứ', en: 'Basis' },
    from: { vi: 'Các đơn vị tiền thân', en: 'Predecessors' },
    into: { vi: 'Tách thành', en: 'Split into' },
    naming: { vi: 'Cách đặt tên', en: 'Naming' },
    continues: { vi: 'Đơn vị cũ tiếp tục hoạt động', en: 'The unit continues' },
    successor: { vi: 'Đơn vị kế thừa', en: 'Successor' },
    occasion: { vi: 'Trường hợp chỉ định', en: 'Occasion' },
    decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
    until: { vi: 'Đến ngày', en: 'Until' },
    size: { vi: 'Số lượng uỷ viên', en: 'Number of members' },
    members: { vi: 'Đoàn viên, uỷ viên', en: 'Members' },
    membersAsOf: { vi: 'Số đoàn viên tính đến', en: 'Members as of' },
    asOf: { vi: 'Tính đến ngày', en: 'As of' },
    post: { vi: 'Chức vụ', en: 'Post' },
    exception: { vi: 'Trường hợp ngoại lệ', en: 'Exception' },
    movedIn: { vi: 'Chuyển đến', en: 'Moved in' },
    movedOut: { vi: 'Chuyển đi', en: 'Moved out' },
    provisional: { vi: 'Ban Chấp hành lâm thời', en: 'Provisional committee' },
    provisionalSince: { vi: 'Lâm thời từ ngày', en: 'Provisional since' },
    provisionalUntil: { vi: 'Lâm thời đến ngày', en: 'Provisional until' },
    provisionalSize: { vi: 'Số uỷ viên lâm thời', en: 'Provisional members' },
    provisionalMembers: { vi: 'Uỷ viên lâm thời', en: 'Members of the provisional committee' },
    mergedFrom: { vi: 'Sáp nhập từ', en: 'Merged from' },
    woundUpOn: { vi: 'Ngày kết thúc hoạt động', en: 'Wound up on' },
    windUpReason: { vi: 'Lý do kết thúc hoạt động', en: 'Reason of winding up' },
    change: { vi: 'Thay đổi', en: 'Change' },
    bodies: { vi: 'Các đơn vị liên quan', en: 'Bodies concerned' },
    was: { vi: 'Trước đó', en: 'Before' },
    became: { vi: 'Sau đó', en: 'After' },
    terms: { vi: 'Cách tính nhiệm kỳ', en: 'Numbering of terms' },
    recordedOn: { vi: 'Ngày ghi', en: 'Recorded on' },
  },
  values: {
    kind: {
      confederation: { vi: 'Tổng Liên đoàn', en: 'Confederation' },
      labour_federation: { vi: 'Liên đoàn Lao động', en: 'Labour federation' },
      sector_union: { vi: 'Công đoàn ngành', en: 'Sector union' },
      civil_servants_union: { vi: 'Công đoàn Viên chức', en: 'Civil servants’ union' },
      corporation_union: { vi: 'Công đoàn tổng công ty', en: 'Corporation union' },
      direct_upper: { vi: 'Công đoàn cấp trên trực tiếp cơ sở', en: 'Direct upper union' },
      ward_union: { vi: 'Công đoàn xã, phường, đặc khu', en: 'Ward union' },
      grassroots_union: { vi: 'Công đoàn cơ sở', en: 'Grassroots union' },
      guild_branch: { vi: 'Nghiệp đoàn cơ sở', en: 'Guild branch' },
      member_union: { vi: 'Công đoàn cơ sở thành viên', en: 'Member union' },
      section_union: { vi: 'Công đoàn bộ phận', en: 'Section union' },
      union_group: { vi: 'Tổ công đoàn', en: 'Union group' },
    },
    parentKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
      unknown: { vi: 'Chưa rõ', en: 'Unknown' },
    },
    employerKind: {
      administrative_agency: { vi: 'Cơ quan hành chính nhà nước', en: 'Administrative agency' },
      party_agency: { vi: 'Cơ quan Đảng, đoàn thể', en: 'Party or mass-organisation agency' },
      public_service_unit: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit' },
      state_enterprise: { vi: 'Doanh nghiệp nhà nước', en: 'State enterprise' },
      enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
      armed_forces: { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
      informal: { vi: 'Lao động khu vực phi chính thức', en: 'Informal work' },
      other: { vi: 'Khác', en: 'Other' },
    },
    naming: {
      'keeps-name': { vi: 'Giữ tên của một đơn vị cũ', en: 'Keeps a former name' },
      'new-name': { vi: 'Mang tên mới', en: 'Takes a new name' },
      unknown: { vi: 'Chưa rõ', en: 'Unknown' },
    },
    terms: {
      continued: { vi: 'Nối tiếp nhiệm kỳ', en: 'Continued' },
      first: { vi: 'Nhiệm kỳ thứ nhất', en: 'First term' },
      inherited: { vi: 'Kế thừa nhiệm kỳ', en: 'Inherited' },
      unknown: { vi: 'Chưa rõ', en: 'Unknown' },
    },
    reason: {
      'conclusion-157': { vi: 'Theo Kết luận 157-KL/TW', en: 'Conclusion 157-KL/TW' },
      merged: { vi: 'Sáp nhập', en: 'Merged' },
      split: { vi: 'Chia tách', en: 'Split' },
      'employer-dissolved': { vi: 'Cơ quan, doanh nghiệp giải thể', en: 'The employer was dissolved' },
      'committee-elected': { vi: 'Đại hội đã bầu Ban Chấp hành', en: 'A committee was elected' },
      replaced: { vi: 'Thay Ban Chấp hành lâm thời khác', en: 'Replaced by another' },
      count: { vi: 'Thống kê', en: 'Count' },
      admitted: { vi: 'Kết nạp', en: 'Admitted' },
      transferred: { vi: 'Thuyên chuyển', en: 'Transferred' },
      left: { vi: 'Thôi tham gia', en: 'Left' },
      other: { vi: 'Khác', en: 'Other' },
    },
    windUpReason: {
      'conclusion-157': { vi: 'Theo Kết luận 157-KL/TW', en: 'Conclusion 157-KL/TW' },
      merged: { vi: 'Sáp nhập', en: 'Merged' },
      split: { vi: 'Chia tách', en: 'Split' },
      'employer-dissolved': { vi: 'Cơ quan, doanh nghiệp giải thể', en: 'The employer was dissolved' },
      other: { vi: 'Khác', en: 'Other' },
    },
    occasion: {
      founding: { vi: 'Thành lập mới', en: 'Founding' },
      merger: { vi: 'Sáp nhập', en: 'Merger' },
      split: { vi: 'Chia tách', en: 'Split' },
      other: { vi: 'Khác', en: 'Other' },
    },
    post: {
      chair: { vi: 'Chủ tịch', en: 'Chair' },
      vice_chair: { vi: 'Phó chủ tịch', en: 'Vice chair' },
      committee_member: { vi: 'Uỷ viên Ban Chấp hành', en: 'Committee member' },
    },
    change: {
      registered: { vi: 'Đăng ký', en: 'Registered' },
      renamed: { vi: 'Đổi tên', en: 'Renamed' },
      moved: { vi: 'Chuyển cấp trên', en: 'Moved' },
      'merged-from': { vi: 'Sáp nhập', en: 'Merged' },
      'split-into': { vi: 'Chia tách', en: 'Split' },
      'provisional-committee': { vi: 'Chỉ định Ban Chấp hành lâm thời', en: 'Provisional committee appointed' },
      'provisional-committee-relieved': {
        vi: 'Kết thúc Ban Chấp hành lâm thời',
        en: 'Provisional committee relieved',
      },
      'wound-up': { vi: 'Kết thúc hoạt động', en: 'Wound up' },
    },
  },
};
