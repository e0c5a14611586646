import type { FeatureVocabulary } from './words.js';

/** What the upper union may consent to. */
const matters = {
  FORM: { vi: 'Hình thức đại hội', en: 'Form' },
  POSTPONEMENT: { vi: 'Hoãn đại hội', en: 'Postponement' },
  REPLACEMENT: { vi: 'Thay bằng hội nghị', en: 'Replacement by a conference' },
  MORE_DELEGATES: { vi: 'Triệu tập vượt số đại biểu', en: 'More delegates' },
  MORE_SEATS: { vi: 'Tăng số uỷ viên Ban Chấp hành', en: 'More seats on the committee' },
  TERM: { vi: 'Điều chỉnh nhiệm kỳ', en: 'Another length of the term' },
  DIRECT_CHAIR: { vi: 'Bầu trực tiếp chủ tịch', en: 'Direct election of the chair' },
  PERSONNEL: { vi: 'Cách lập ban chấp hành', en: 'How the committee comes into office' },
};

export const congressVocabulary: FeatureVocabulary = {
  feature: { vi: 'Đại hội', en: 'Congress' },
  commands: {
    'congress.plan': { vi: 'Lập kế hoạch đại hội', en: 'Plan a congress' },
    'congress.give-consent': { vi: 'Cho ý kiến đồng ý', en: 'Give consent' },
    'congress.decide-form': { vi: 'Quyết định hình thức đại hội', en: 'Decide the form' },
    'congress.organise-preparation': { vi: 'Tổ chức chuẩn bị', en: 'Organise the preparation' },
    'congress.clear': { vi: 'Cho phép tiến hành đại hội', en: 'Clear the congress' },
    'congress.drop-clearance': { vi: 'Huỷ cho phép tiến hành đại hội', en: 'Drop the clearance' },
    'congress.convene': { vi: 'Triệu tập đại hội', en: 'Convene the congress' },
    'congress.set-motto': { vi: 'Đặt phương châm', en: 'Set the motto' },
    'congress.attach-publication': { vi: 'Đính kèm tin bài', en: 'Attach a publication' },
    'congress.postpone': { vi: 'Hoãn đại hội', en: 'Postpone the congress' },
    'congress.cancel': { vi: 'Huỷ đại hội', en: 'Cancel the congress' },
    'congress.exempt': { vi: 'Miễn tổ chức đại hội', en: 'Exempt the unit' },
    'congress.replace-by-conference': { vi: 'Thay đại hội bằng hội nghị', en: 'Replace by a conference' },
    'congress.wind-up': { vi: 'Kết thúc đại hội cùng đơn vị', en: 'Wind the congress up' },
    'congress.fix-electorate': { vi: 'Chốt số người có quyền biểu quyết', en: 'Fix the electorate' },
    'congress.record-held': { vi: 'Ghi nhận đại hội đã tổ chức', en: 'Record that it was held' },
    'congress.archive': { vi: 'Lưu trữ hồ sơ đại hội', en: 'Archive the congress' },
  },
  events: {
    CongressPlanned: {
      vi: 'Lập kế hoạch đại hội {unitName}, nhiệm kỳ {term}',
      en: 'The congress of {unitName} for {term} was planned',
    },
    ConsentGiven: { vi: 'Công đoàn cấp trên đồng ý: {matter}', en: 'The upper union gave its consent: {matter}' },
    FormDecided: {
      vi: 'Quyết định hình thức {form}, {members} đoàn viên',
      en: 'The form was decided: {form}, {members} members',
    },
    PreparationOrganised: {
      vi: 'Thành lập tiểu ban, phân công chuẩn bị đại hội',
      en: 'The preparation of the congress was organised',
    },
    CongressCleared: {
      vi: 'Cấp uỷ và công đoàn cấp trên cùng duyệt: được tiến hành đại hội',
      en: 'Both approvals were given: the congress was cleared',
    },
    ClearanceDropped: {
      vi: 'Không còn được phép tiến hành đại hội: {reason}',
      en: 'The clearance was dropped: {reason}',
    },
    CongressConvened: {
      vi: 'Triệu tập đại hội ngày {day} tại {place}, {convened} người được triệu tập',
      en: 'The congress was convened for {day} at {place}; {convened} were called',
    },
    MottoSet: { vi: 'Phương châm đại hội: “{motto}”', en: 'The motto of the congress: “{motto}”' },
    PublicationAttached: {
      vi: 'Đính kèm tin bài “{title}” ({publisher}, {publishedOn})',
      en: 'A publication was attached: “{title}” ({publisher}, {publishedOn})',
    },
    CongressPostponed: {
      vi: 'Hoãn đại hội vì: {reason}; ngày mới: {day}',
      en: 'The congress was postponed because: {reason}; new day: {day}',
    },
    CongressCancelled: { vi: 'Huỷ đại hội vì: {reason}', en: 'The congress was cancelled because: {reason}' },
    CongressExempted: {
      vi: 'Đơn vị được miễn tổ chức đại hội ({cause}): {reason}',
      en: 'The unit was exempted from its congress ({cause}): {reason}',
    },
    CongressReplaced: {
      vi: 'Thay đại hội bằng {form} vì: {reason}',
      en: 'The congress was replaced by a {form} because: {reason}',
    },
    CongressWoundUp: {
      vi: 'Đại hội kết thúc vì đơn vị kết thúc hoạt động',
      en: 'The congress ended because its unit was wound up',
    },
    ElectorateFixed: {
      vi: 'Chốt danh sách: {convened} người được triệu tập, {present} người có mặt',
      en: 'The electorate was fixed: {convened} convened, {present} present',
    },
    CongressHeld: { vi: 'Đại hội đã được tổ chức', en: 'The congress was held' },
    CongressArchived: { vi: 'Hồ sơ đại hội đã được lưu trữ', en: 'The papers of the congress were archived' },
  },
  statuses: {
    planned: { vi: 'Đã lập kế hoạch', en: 'Planned' },
    'form-fixed': { vi: 'Đã định hình thức', en: 'Form fixed' },
    preparing: { vi: 'Đang chuẩn bị', en: 'Preparing' },
    cleared: { vi: 'Được phép tiến hành', en: 'Cleared' },
    convened: { vi: 'Đã triệu tập', en: 'Convened' },
    postponed: { vi: 'Tạm hoãn', en: 'Postponed' },
    open: { vi: 'Đang diễn ra', en: 'Open' },
    adjourned: { vi: 'Tạm dừng', en: 'Adjourned' },
    held: { vi: 'Đã tổ chức', en: 'Held' },
    recognised: { vi: 'Đã được công nhận', en: 'Recognised' },
    archived: { vi: 'Đã lưu trữ', en: 'Archived' },
    cancelled: { vi: 'Đã huỷ', en: 'Cancelled' },
    exempted: { vi: 'Được miễn', en: 'Exempted' },
    replaced: { vi: 'Thay bằng hội nghị', en: 'Replaced by a conference' },
    'wound-up': { vi: 'Đơn vị kết thúc hoạt động', en: 'Unit wound up' },
  },
  refusals: {
    'congress.term-needs-consent': {
      says: {
        vi: 'Nhiệm kỳ {term} khác số năm theo quy định mà công đoàn cấp trên trực tiếp chưa đồng ý.',
        en: 'The term {term} is not of the usual length, and the direct upper union has not consented to it.',
      },
      mend: {
        vi: 'Đề nghị công đoàn cấp trên trực tiếp đồng ý điều chỉnh nhiệm kỳ.',
        en: 'Ask the direct upper union to consent to another length of the term.',
      },
    },
    'congress.already-planned': {
      says: { vi: 'Đại hội này đã có kế hoạch.', en: 'This congress has been planned already.' },
      mend: { vi: 'Mở đại hội đã có để làm tiếp.', en: 'Open the existing congress and go on from there.' },
    },
    'congress.not-planned': {
      says: { vi: 'Đại hội này chưa có kế hoạch.', en: 'This congress has not been planned.' },
      mend: { vi: 'Lập kế hoạch đại hội trước.', en: 'Plan the congress first.' },
    },
    'congress.unit-unknown': {
      says: { vi: 'Chưa có đơn vị này trong danh bạ.', en: 'This unit has not been registered.' },
      mend: { vi: 'Đăng ký đơn vị trước.', en: 'Register the unit first.' },
    },
    'congress.unit-not-active': {
      says: { vi: '{unitName} đã kết thúc hoạt động.', en: '{unitName} is no longer active.' },
      mend: { vi: 'Chọn một đơn vị đang hoạt động.', en: 'Choose a unit that is active.' },
    },
    'congress.another-is-open': {
      says: {
        vi: 'Đơn vị đang có một đại hội khác chưa kết thúc của nhiệm kỳ {term}.',
        en: 'Another congress of the unit for {term} has not ended.',
      },
      mend: { vi: 'Làm tiếp đại hội đó, hoặc huỷ nó trước.', en: 'Go on with that one, or cancel it first.' },
    },
    'congress.term-runs-backwards': {
      says: { vi: 'Nhiệm kỳ {term} kết thúc trước khi bắt đầu.', en: 'The term {term} ends before it begins.' },
      mend: { vi: 'Ghi năm đầu trước, năm cuối sau.', en: 'Write the first year first.' },
    },
    'congress.term-needs-reason': {
      says: {
        vi: 'Nhiệm kỳ dài {length} năm, khác với {years} năm theo Điều lệ.',
        en: 'The term is {length} years long, not {years} as the Charter says.',
      },
      mend: { vi: 'Ghi lý do điều chỉnh nhiệm kỳ.', en: 'Give the reason for the adjusted term.' },
    },
    'congress.term-adjusted-too-far': {
      says: {
        vi: 'Nhiệm kỳ lệch {months} tháng, quá mức {atMost} tháng được điều chỉnh.',
        en: 'The term is off by {months} months; at most {atMost} are allowed.',
      },
      mend: { vi: 'Chọn nhiệm kỳ gần với quy định hơn.', en: 'Choose a term closer to the rule.' },
    },
    'congress.first-has-later-ordinal': {
      says: {
        vi: 'Đại hội nhiệm kỳ đầu không thể là lần thứ {ordinal}.',
        en: 'The congress of a first term cannot be number {ordinal}.',
      },
      mend: { vi: 'Để trống hoặc ghi lần thứ I.', en: 'Leave the ordinal empty or write I.' },
    },
    'congress.rule-set-missing': {
      says: { vi: 'Chưa biết đại hội theo bộ quy định nào.', en: 'The rule set of the congress is missing.' },
      mend: { vi: 'Chọn đợt đại hội hoặc bộ quy định.', en: 'Choose a campaign or a rule set.' },
    },
    'congress.campaign-unknown': {
      says: { vi: 'Không có đợt đại hội này.', en: 'There is no such campaign.' },
      mend: { vi: 'Chọn một đợt đại hội đã ban hành.', en: 'Choose a campaign that was issued.' },
    },
    'congress.campaign-not-issued': {
      says: { vi: 'Kế hoạch của đợt đại hội chưa được ban hành.', en: 'The plan of the campaign has not been issued.' },
      mend: { vi: 'Chờ công đoàn cấp trên ban hành kế hoạch.', en: 'Wait until the upper union issues the plan.' },
    },
    'congress.ground-missing': {
      says: { vi: 'Đại hội bất thường phải nêu căn cứ.', en: 'An extraordinary congress needs its ground.' },
      mend: {
        vi: 'Nêu căn cứ: nhiệm vụ thay đổi, khuyết uỷ viên, mất đoàn kết hoặc bị kỷ luật.',
        en: 'Give the ground: changed task, vacancies, disunity or discipline.',
      },
    },
    'congress.ground-too-weak': {
      says: {
        vi: 'Số uỷ viên khuyết hoặc bị kỷ luật ({affected}/{seats}) chưa đủ để mở đại hội bất thường.',
        en: '{affected} of {seats} seats are not enough for an extraordinary congress.',
      },
      mend: { vi: 'Kiện toàn Ban Chấp hành thay vì mở đại hội.', en: 'Reconstitute the committee instead.' },
    },
    'congress.needs-upper-consent': {
      says: {
        vi: 'Việc này cần công đoàn cấp trên trực tiếp đồng ý.',
        en: 'This needs the consent of the direct upper union.',
      },
      mend: {
        vi: 'Đề nghị công đoàn cấp trên cho ý kiến đồng ý trên đại hội này.',
        en: 'Ask the upper union to give its consent on this congress.',
      },
    },
    'congress.not-the-direct-upper': {
      says: {
        vi: 'Chỉ công đoàn cấp trên trực tiếp được đồng ý việc này.',
        en: 'Only the direct upper union may consent to this.',
      },
      mend: {
        vi: 'Đề nghị công đoàn cấp trên trực tiếp cho ý kiến; nếu chưa ghi cấp trên của đơn vị thì ghi trước.',
        en: 'Ask the direct upper union; if the unit has none on record, record it first.',
      },
    },
    'congress.personnel-mode-does-not-fit': {
      says: {
        vi: 'Đơn vị mới lập, sáp nhập, chia tách thì nhân sự được chỉ định; đơn vị khác thì bầu.',
        en: 'Personnel is appointed in a unit that is new, merged or split, and elected in any other.',
      },
      mend: {
        vi: 'Đổi cách lập ban chấp hành, hoặc xin công đoàn cấp trên trực tiếp đồng ý.',
        en: 'Choose the other way, or ask the direct upper union for its consent.',
      },
    },
    'congress.already-held': {
      says: { vi: 'Đại hội đã được tổ chức.', en: 'The congress has been held.' },
      mend: { vi: 'Không còn việc này để làm.', en: 'There is nothing left to do here.' },
    },
    'congress.already-opened': {
      says: { vi: 'Đại hội đã khai mạc.', en: 'The congress has been opened.' },
      mend: { vi: 'Chỉ làm được việc này trước khi khai mạc.', en: 'This can be done before the opening only.' },
    },
    'congress.already-cleared': {
      says: { vi: 'Đại hội đã được phép tiến hành với hình thức này.', en: 'The congress was cleared in this form.' },
      mend: {
        vi: 'Rút hồ sơ trình duyệt rồi quyết định lại hình thức.',
        en: 'Withdraw the dossier, then decide the form again.',
      },
    },
    'congress.already-archived': {
      says: { vi: 'Hồ sơ đại hội đã được lưu trữ.', en: 'The papers of the congress are archived.' },
      mend: { vi: 'Hồ sơ đã lưu trữ không đổi nữa.', en: 'Archived papers change no more.' },
    },
    'congress.ended': {
      says: { vi: 'Đại hội này đã kết thúc ({status}).', en: 'This congress has ended ({status}).' },
      mend: { vi: 'Lập kế hoạch một đại hội mới nếu cần.', en: 'Plan a new congress if one is needed.' },
    },
    'congress.form-missing': {
      says: { vi: 'Chưa quyết định hình thức đại hội.', en: 'The form has not been decided.' },
      mend: { vi: 'Quyết định hình thức trước.', en: 'Decide the form first.' },
    },
    'congress.form-does-not-fit': {
      says: {
        vi: 'Với {members} đoàn viên (mốc {from}), hình thức này không đúng quy định.',
        en: 'With {members} members (threshold {from}) this form does not fit the rule.',
      },
      mend: {
        vi: 'Chọn hình thức khác; đơn vị nhỏ nhưng phân tán cần cấp trên đồng ý.',
        en: 'Choose the other form; a small, scattered unit needs consent from above.',
      },
    },
    'congress.members-unknown': {
      says: { vi: 'Chưa biết số đoàn viên.', en: 'The number of members is unknown.' },
      mend: {
        vi: 'Ghi số đoàn viên và ngày chốt số liệu.',
        en: 'Write the number of members and the day it was frozen.',
      },
    },
    'congress.freeze-day-missing': {
      says: { vi: 'Số {members} đoàn viên chưa có ngày chốt.', en: 'The day of the number {members} is missing.' },
      mend: { vi: 'Ghi ngày chốt số đoàn viên.', en: 'Write the day on which members were counted.' },
    },
    'congress.personnel-mode-missing': {
      says: { vi: 'Chưa rõ nhân sự được bầu hay chỉ định.', en: 'How personnel come into office is missing.' },
      mend: { vi: 'Chọn bầu, chỉ định hoặc kết hợp.', en: 'Choose elected, appointed or mixed.' },
    },
    'congress.chair-mode-missing': {
      says: { vi: 'Chưa rõ cách chọn chủ tịch.', en: 'How the chair comes into office is missing.' },
      mend: { vi: 'Chọn cách bầu hoặc chỉ định chủ tịch.', en: 'Choose how the chair is elected or appointed.' },
    },
    'congress.chair-mode-does-not-fit': {
      says: {
        vi: 'Cách chọn chủ tịch không khớp với cách chọn nhân sự.',
        en: 'How the chair and how the personnel come into office do not fit together.',
      },
      mend: {
        vi: 'Nhân sự chỉ định thì chủ tịch chỉ định; nhân sự bầu thì chủ tịch bầu.',
        en: 'Appointed personnel have an appointed chair, elected personnel an elected one.',
      },
    },
    'congress.nobody-assigned': {
      says: { vi: 'Chưa có tiểu ban hay người được phân công.', en: 'Nobody has been assigned.' },
      mend: { vi: 'Lập tiểu ban hoặc phân công từng người.', en: 'Set up a subcommittee or assign persons.' },
    },
    'congress.too-many-subcommittees': {
      says: {
        vi: '{subcommittees} tiểu ban là quá mức {atMost}.',
        en: '{subcommittees} subcommittees are more than {atMost}.',
      },
      mend: { vi: 'Gộp bớt tiểu ban.', en: 'Join some of them.' },
    },
    'congress.approvals-differ': {
      says: {
        vi: 'Cấp uỷ và công đoàn cấp trên chưa cùng duyệt một nội dung.',
        en: 'The two approvals do not stand on the same content.',
      },
      mend: { vi: 'Trình duyệt lại cùng một bộ văn kiện.', en: 'Submit the same set of documents to both.' },
    },
    'congress.not-cleared': {
      says: { vi: 'Đại hội chưa được phép tiến hành.', en: 'The congress has not been cleared.' },
      mend: {
        vi: 'Cần cả cấp uỷ và công đoàn cấp trên duyệt cùng một nội dung.',
        en: 'Both the Party committee and the upper union must approve the same content.',
      },
    },
    'congress.delegates-not-ready': {
      says: { vi: 'Danh sách đại biểu chính thức chưa chốt.', en: 'The roll of official delegates is not ready.' },
      mend: { vi: 'Chốt danh sách đại biểu trước khi triệu tập.', en: 'Complete the roll before convening.' },
    },
    'congress.day-missing': {
      says: { vi: 'Chưa có ngày đại hội.', en: 'The day of the congress is missing.' },
      mend: { vi: 'Ghi ngày đại hội.', en: 'Write the day.' },
    },
    'congress.place-missing': {
      says: { vi: 'Chưa có địa điểm đại hội.', en: 'The place of the congress is missing.' },
      mend: { vi: 'Ghi địa điểm.', en: 'Write the place.' },
    },
    'congress.malformed-time': {
      says: { vi: 'Giờ phải viết dạng 08:00.', en: 'A time is written like 08:00.' },
      mend: { vi: 'Viết giờ và phút, nối bằng dấu hai chấm.', en: 'Write hours and minutes with a colon.' },
    },
    'congress.nobody-convened': {
      says: { vi: 'Chưa biết triệu tập bao nhiêu người.', en: 'The number of those convened is missing.' },
      mend: { vi: 'Ghi số người được triệu tập: đó là cơ sở tính túc số.', en: 'Write it: the quorum rests on it.' },
    },
    'congress.number-out-of-rule': {
      says: {
        vi: 'Triệu tập {convened} đại biểu là ngoài mức {least} đến {most}.',
        en: '{convened} delegates are outside {least} to {most}.',
      },
      mend: {
        vi: 'Điều chỉnh số đại biểu; vượt mức đến {limit} cần cấp trên đồng ý.',
        en: 'Adjust the number; up to {limit} needs consent from above.',
      },
    },
    'congress.convened-differs-from-members': {
      says: {
        vi: 'Đại hội toàn thể triệu tập tất cả {members} đoàn viên, không phải {convened}.',
        en: 'A plenary calls all {members} members, not {convened}.',
      },
      mend: { vi: 'Để trống số triệu tập.', en: 'Leave the number out.' },
    },
    'congress.convened-differs-from-delegates': {
      says: {
        vi: 'Danh sách có {named} đại biểu chính thức, không phải {convened}.',
        en: 'The roll names {named} official delegates, not {convened}.',
      },
      mend: {
        vi: 'Để trống số triệu tập, hoặc bổ sung danh sách đại biểu trước.',
        en: 'Leave the number out, or complete the roll first.',
      },
    },
    'congress.postponed-beyond-term': {
      says: {
        vi: 'Ngày {day} vượt nhiệm kỳ trước {monthsBeyond} tháng, quá mức {atMost} tháng.',
        en: '{day} is {monthsBeyond} months beyond the previous term; at most {atMost} are allowed.',
      },
      mend: { vi: 'Chọn ngày sớm hơn.', en: 'Choose an earlier day.' },
    },
    'congress.sitting-not-closed': {
      says: {
        vi: 'Đại hội được ghi nhận khi phiên họp bế mạc, hoặc theo một nguồn tin.',
        en: 'A congress counts as held when its sitting closes, or when a source says so.',
      },
      mend: { vi: 'Bế mạc phiên họp, hoặc ghi nguồn tin.', en: 'Close the sitting, or name the source.' },
    },
    'congress.not-held': {
      says: { vi: 'Đại hội chưa được tổ chức.', en: 'The congress has not been held.' },
      mend: { vi: 'Chỉ lưu trữ sau khi đại hội đã tổ chức.', en: 'Archive it after it was held.' },
    },
    'congress.not-recognised': {
      says: { vi: 'Kết quả đại hội chưa được công nhận.', en: 'The result has not been recognised.' },
      mend: { vi: 'Chờ quyết định công nhận của cấp trên.', en: 'Wait for the decision of the upper union.' },
    },
    'congress.ballots-not-sealed': {
      says: { vi: 'Phiếu bầu chưa được niêm phong.', en: 'The ballots have not been sealed.' },
      mend: { vi: 'Niêm phong phiếu bầu trước khi lưu trữ.', en: 'Seal the ballots before archiving.' },
    },
  },
  views: {
    congresses: { vi: 'Đại hội', en: 'Congresses' },
    publications: { vi: 'Tin bài', en: 'Publications' },
  },
  fields: {
    consents: { vi: 'Cấp trên đã đồng ý', en: 'Consents given' },
    consentsAwaited: { vi: 'Chờ cấp trên đồng ý', en: 'Consents awaited' },
    previousTerm: { vi: 'Nhiệm kỳ trước', en: 'Previous term' },
    adjustedTermReason: { vi: 'Lý do điều chỉnh nhiệm kỳ', en: 'Reason for the adjusted term' },
    ordinal: { vi: 'Lần thứ', en: 'Ordinal' },
    ruleSet: { vi: 'Bộ quy định', en: 'Rule set' },
    motto: { vi: 'Phương châm', en: 'Motto' },
    plannedOn: { vi: 'Ngày dự kiến', en: 'Planned for' },
    plannedOnKnown: { vi: 'Ngày dự kiến biết qua', en: 'How the planned day is known' },
    value: { vi: 'Ngày', en: 'Day' },
    known: { vi: 'Biết qua', en: 'How known' },
    ground: { vi: 'Căn cứ bất thường', en: 'Ground' },
    affected: { vi: 'Số uỷ viên khuyết hoặc bị kỷ luật', en: 'Vacant or disciplined' },
    seats: { vi: 'Tổng số uỷ viên', en: 'All seats' },
    matter: { vi: 'Nội dung đồng ý', en: 'Matter' },
    reference: { vi: 'Số văn bản', en: 'Document number' },
    form: { vi: 'Hình thức', en: 'Form' },
    formInferred: { vi: 'Hình thức do suy ra', en: 'Form inferred' },
    members: { vi: 'Số đoàn viên', en: 'Members' },
    membersOn: { vi: 'Ngày chốt số đoàn viên', en: 'Members counted on' },
    scattered: { vi: 'Đơn vị phân tán, lưu động', en: 'Scattered unit' },
    personnelMode: { vi: 'Cách chọn nhân sự', en: 'Personnel' },
    chairMode: { vi: 'Cách chọn chủ tịch', en: 'How the chair is chosen' },
    subcommittees: { vi: 'Tiểu ban', en: 'Subcommittees' },
    head: { vi: 'Trưởng tiểu ban', en: 'Head' },
    assignments: { vi: 'Phân công', en: 'Assignments' },
    duty: { vi: 'Việc được giao', en: 'Duty' },
    review: { vi: 'Hồ sơ trình duyệt', en: 'Review' },
    hash: { vi: 'Mã băm nội dung', en: 'Content hash' },
    committeeSize: { vi: 'Số uỷ viên Ban Chấp hành', en: 'Committee size' },
    time: { vi: 'Giờ', en: 'Time' },
    place: { vi: 'Địa điểm', en: 'Place' },
    convened: { vi: 'Số người được triệu tập', en: 'Convened' },
    official: { vi: 'Đại biểu chính thức', en: 'Official delegates' },
    present: { vi: 'Số người có mặt', en: 'Present' },
    publisher: { vi: 'Nơi đăng', en: 'Publisher' },
    publishedOn: { vi: 'Ngày đăng', en: 'Published on' },
    address: { vi: 'Địa chỉ', en: 'Address' },
    views: { vi: 'Lượt xem', en: 'Views' },
    publications: { vi: 'Số tin bài', en: 'Publications' },
    recordedOn: { vi: 'Ngày ghi nhận', en: 'Recorded on' },
    cause: { vi: 'Nguyên nhân', en: 'Cause' },
    unitName: { vi: 'Tên đơn vị', en: 'Unit name' },
    unitKind: { vi: 'Cấp của đơn vị', en: 'Level of the unit' },
    pilot: { vi: 'Đại hội điểm', en: 'Pilot' },
    provisionalCommittee: { vi: 'Ban Chấp hành lâm thời', en: 'Provisional committee' },
    step: { vi: 'Bước', en: 'Step' },
    partyStatus: { vi: 'Cấp uỷ duyệt', en: 'Party committee' },
    upperStatus: { vi: 'Công đoàn cấp trên duyệt', en: 'Upper union' },
    returnedReason: { vi: 'Lý do trả lại', en: 'Returned because' },
    clearedOn: { vi: 'Ngày được phép tiến hành', en: 'Cleared on' },
    convenedFor: { vi: 'Triệu tập vào ngày', en: 'Convened for' },
    heldOnKnown: { vi: 'Ngày tổ chức biết qua', en: 'How the day is known' },
    heldOnNote: { vi: 'Ghi chú về ngày tổ chức', en: 'Note on the day' },
    delegatesUpOfficial: { vi: 'Đại biểu chính thức dự cấp trên', en: 'Official delegates upward' },
    delegatesUpAlternate: { vi: 'Đại biểu dự khuyết dự cấp trên', en: 'Alternates upward' },
    delegatesUpUnspecified: { vi: 'Đại biểu dự cấp trên (chưa rõ loại)', en: 'Delegates upward (class unknown)' },
    chair: { vi: 'Chủ tịch', en: 'Chair' },
    chairElectedBy: { vi: 'Chủ tịch do ai bầu', en: 'Chair elected by' },
    chairReElected: { vi: 'Chủ tịch tái đắc cử', en: 'Chair re-elected' },
    inspectionSize: { vi: 'Số uỷ viên Uỷ ban Kiểm tra', en: 'Inspection committee size' },
    firstSessionOn: { vi: 'Ngày hội nghị lần thứ nhất', en: 'First session on' },
    firstSessionHeld: { vi: 'Đã họp hội nghị lần thứ nhất', en: 'First session held' },
    dossierDueOn: { vi: 'Hạn gửi hồ sơ', en: 'Dossier due on' },
    dossierSentOn: { vi: 'Ngày gửi hồ sơ', en: 'Dossier sent on' },
    recognisedOn: { vi: 'Ngày công nhận', en: 'Recognised on' },
    recognitionNumber: { vi: 'Số quyết định công nhận', en: 'Recognition number' },
    handedOverOn: { vi: 'Ngày bàn giao', en: 'Handed over on' },
    lessonsLearnedOn: { vi: 'Ngày họp rút kinh nghiệm', en: 'Lessons learned on' },
    disseminatedOn: { vi: 'Ngày quán triệt nghị quyết', en: 'Disseminated on' },
    archivedOn: { vi: 'Ngày lưu trữ', en: 'Archived on' },
    deadline: { vi: 'Thời hạn', en: 'Deadline' },
    asserted: { vi: 'Ghi theo nguồn tin', en: 'From a report' },
    lastActivityOn: { vi: 'Hoạt động gần nhất', en: 'Last activity' },
  },
  values: {
    kind: {
      TERM: { vi: 'Đại hội nhiệm kỳ', en: 'Term congress' },
      FIRST: { vi: 'Đại hội nhiệm kỳ đầu', en: 'First congress' },
      EXTRAORDINARY: { vi: 'Đại hội bất thường', en: 'Extraordinary congress' },
      TASK_CHANGED: { vi: 'Nhiệm vụ thay đổi cơ bản', en: 'The task has changed' },
      VACANCIES: { vi: 'Khuyết quá nửa uỷ viên', en: 'More than half of the seats are vacant' },
      DISUNITY: { vi: 'Mất đoàn kết nghiêm trọng', en: 'Grave disunity' },
      DISCIPLINED: { vi: 'Hai phần ba uỷ viên bị kỷ luật', en: 'Two thirds were disciplined' },
    },
    form: {
      PLENARY: { vi: 'Đại hội toàn thể', en: 'Plenary congress' },
      DELEGATES: { vi: 'Đại hội đại biểu', en: 'Delegates’ congress' },
      CONFERENCE_DELEGATES: { vi: 'Hội nghị đại biểu', en: 'Delegates’ conference' },
      CONFERENCE_PLENARY: { vi: 'Hội nghị toàn thể', en: 'Plenary conference' },
      EXTENDED_BCH: { vi: 'Hội nghị Ban Chấp hành mở rộng', en: 'Extended committee meeting' },
    },
    personnelMode: {
      ELECTED: { vi: 'Bầu', en: 'Elected' },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
      MIXED: { vi: 'Bầu và chỉ định', en: 'Elected and appointed' },
    },
    chairMode: {
      BY_BCH: { vi: 'Ban Chấp hành bầu', en: 'Elected by the committee' },
      DIRECT_AFTER: { vi: 'Đại hội bầu trực tiếp, sau Ban Chấp hành', en: 'Direct, after the committee' },
      DIRECT_TOGETHER: { vi: 'Đại hội bầu trực tiếp, cùng Ban Chấp hành', en: 'Direct, together with the committee' },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
    },
    matter: matters,
    consents: matters,
    consentsAwaited: matters,
    cause: {
      PROVISIONAL_COMMITTEE: { vi: 'Ban Chấp hành lâm thời', en: 'Provisional committee' },
      HARDSHIP: { vi: 'Khó khăn', en: 'Hardship' },
      SHRINKING: { vi: 'Thu hẹp quy mô', en: 'Shrinking' },
      MOVING: { vi: 'Di dời', en: 'Moving' },
      DISSOLVING: { vi: 'Giải thể', en: 'Dissolving' },
      OTHER: { vi: 'Lý do khác', en: 'Other' },
    },
    known: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Năm do suy ra', en: 'Year inferred' },
      inferred: { vi: 'Do suy ra', en: 'Inferred' },
    },
    heldOnKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Năm do suy ra', en: 'Year inferred' },
      inferred: { vi: 'Do suy ra', en: 'Inferred' },
    },
    plannedOnKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Năm do suy ra', en: 'Year inferred' },
      inferred: { vi: 'Do suy ra', en: 'Inferred' },
    },
    partyStatus: {
      submitted: { vi: 'Đã trình', en: 'Submitted' },
      'taken-up': { vi: 'Đang xem xét', en: 'Taken up' },
      returned: { vi: 'Trả lại', en: 'Returned' },
      approved: { vi: 'Đã duyệt', en: 'Approved' },
      'approved-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approved with conditions' },
      skipped: { vi: 'Không có tổ chức Đảng', en: 'No Party organisation' },
      withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
      dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    },
    upperStatus: {
      submitted: { vi: 'Đã trình', en: 'Submitted' },
      'taken-up': { vi: 'Đang xem xét', en: 'Taken up' },
      returned: { vi: 'Trả lại', en: 'Returned' },
      approved: { vi: 'Đã duyệt', en: 'Approved' },
      'approved-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approved with conditions' },
      skipped: { vi: 'Bỏ qua', en: 'Skipped' },
      withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
      dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    },
    ruleSet: {
      RS_XI: { vi: 'Điều lệ khoá XI', en: 'Charter XI' },
      RS_XII: { vi: 'Điều lệ khoá XII', en: 'Charter XII' },
      RS_XIII: { vi: 'Điều lệ khoá XIII', en: 'Charter XIII' },
      RS_2025: { vi: 'Đợt đại hội 2025–2030', en: 'Campaign 2025–2030' },
    },
  },
};
