import type { FeatureVocabulary } from './words.js';

export const electionVocabulary: FeatureVocabulary = {
  feature: { vi: 'Bầu cử', en: 'Election' },
  commands: {
    'election.call': { vi: 'Mở cuộc bầu cử', en: 'Call an election' },
    'election.nominate': { vi: 'Đề cử, ứng cử', en: 'Nominate' },
    'election.withdraw-candidate': { vi: 'Cho rút khỏi danh sách', en: 'Withdraw a candidate' },
    'election.close-list': { vi: 'Chốt danh sách bầu cử', en: 'Close the candidate list' },
    'election.open-round': { vi: 'Bắt đầu lượt bỏ phiếu', en: 'Open a round' },
    'election.record-count': { vi: 'Ghi kết quả kiểm phiếu', en: 'Record a count' },
    'election.reconcile': { vi: 'Đối chiếu kiểm phiếu', en: 'Reconcile the counts' },
    'election.declare-round': { vi: 'Công bố kết quả lượt bầu', en: 'Declare the round' },
    'election.decide-tie': { vi: 'Quyết định khi bằng phiếu', en: 'Decide a tie' },
    'election.annul-round': { vi: 'Huỷ lượt bỏ phiếu', en: 'Annul the round' },
    'election.close': { vi: 'Kết thúc bầu cử', en: 'Close the election' },
    'election.announce-appointment': { vi: 'Công bố quyết định chỉ định', en: 'Announce an appointment' },
  },
  events: {
    ElectionCalled: {
      vi: 'Mở cuộc bầu cử {body}, số lượng {seats}',
      en: 'An election was called: {body}, {seats} to be elected',
    },
    CandidateNominated: {
      vi: 'Giới thiệu một người vào danh sách bầu cử',
      en: 'Somebody was nominated for the candidate list',
    },
    CandidateWithdrawn: {
      vi: 'Cho một người rút khỏi danh sách bầu cử vì: {reason}',
      en: 'Somebody was withdrawn from the candidate list because: {reason}',
    },
    CandidateListClosed: {
      vi: 'Chốt danh sách bầu cử, số lượng bầu {seats}, số dư {surplus}',
      en: 'The candidate list was closed: {seats} to be elected, surplus {surplus}',
    },
    RoundOpened: {
      vi: 'Bắt đầu bỏ phiếu kín lượt {round}, bầu {seats}, có mặt {present}',
      en: 'Round {round} opened: {seats} to be elected, {present} present',
    },
    CountRecorded: {
      vi: 'Tổ kiểm phiếu {team} đã ghi kết quả lượt {round}',
      en: 'Team {team} recorded its count of round {round}',
    },
    CountsReconciled: {
      vi: 'Kiểm phiếu lượt {round} khớp: phát ra {figures.issued}, thu về {figures.collected}, hợp lệ {figures.valid}',
      en: 'Round {round} was reconciled: {figures.issued} issued, {figures.collected} collected, {figures.valid} valid',
    },
    RoundDeclared: {
      vi: 'Công bố kết quả lượt {round}: cần {needed} phiếu, còn khuyết {vacancies}',
      en: 'Round {round} was declared: {needed} votes needed, {vacancies} vacancies',
    },
    TieDeclared: {
      vi: 'Bằng phiếu ở vị trí cuối: {votes} phiếu, còn {seats} chỗ',
      en: 'A tie across the last seat: {votes} votes each, {seats} seats',
    },
    TieDecided: {
      vi: 'Đại hội quyết định về trường hợp bằng phiếu ở lượt {round}',
      en: 'The congress decided on the tie of round {round}',
    },
    RoundAnnulled: { vi: 'Huỷ lượt bỏ phiếu {round} vì: {reason}', en: 'Round {round} was annulled because: {reason}' },
    ElectionClosed: {
      vi: 'Kết thúc bầu cử: số lượng {seats}, còn khuyết {vacancies}',
      en: 'The election was closed: {seats} seats, {vacancies} vacant',
    },
    AppointmentAnnounced: {
      vi: 'Công bố quyết định chỉ định số {decisionNumber}, {number} người',
      en: 'Appointment by decision {decisionNumber} announced, {number} people',
    },
  },
  statuses: {
    nominating: { vi: 'Đang giới thiệu nhân sự', en: 'Nominating' },
    listed: { vi: 'Chờ bỏ phiếu', en: 'Ready for the ballot' },
    voting: { vi: 'Đang bỏ phiếu, kiểm phiếu', en: 'Voting and counting' },
    reconciled: { vi: 'Kiểm phiếu đã khớp', en: 'Reconciled' },
    tied: { vi: 'Bằng phiếu, chờ quyết định', en: 'Tied' },
    declared: { vi: 'Đã công bố kết quả lượt', en: 'Round declared' },
    closed: { vi: 'Đã kết thúc', en: 'Closed' },
    appointed: { vi: 'Được chỉ định', en: 'Appointed' },
    annulled: { vi: 'Đã huỷ', en: 'Annulled' },
    entered: { vi: 'Đã nhập', en: 'Entered' },
  },
  refusals: {
    'election.minutes-not-uploaded': {
      says: {
        vi: 'Biên bản này chưa được tải lên cho đơn vị.',
        en: 'These minutes have not been uploaded for the unit.',
      },
      mend: { vi: 'Tải biên bản lên rồi làm lại.', en: 'Upload the minutes, then do it again.' },
    },
    'election.already-called': {
      says: { vi: 'Cuộc bầu cử này đã được mở.', en: 'This election has been called already.' },
      mend: { vi: 'Mở một cuộc bầu cử khác.', en: 'Call another one.' },
    },
    'election.not-called': {
      says: { vi: 'Chưa có cuộc bầu cử này.', en: 'This election has not been called.' },
      mend: { vi: 'Mở cuộc bầu cử trước.', en: 'Call the election first.' },
    },
    'election.personnel-appointed': {
      says: {
        vi: 'Nhân sự của đại hội này do cấp trên chỉ định, không bầu.',
        en: 'The personnel of this congress is appointed, not elected.',
      },
      mend: { vi: 'Công bố quyết định chỉ định.', en: 'Announce the appointment instead.' },
    },
    'election.congress-not-open': {
      says: { vi: 'Đại hội chưa khai mạc hoặc đang tạm dừng.', en: 'The congress is not sitting.' },
      mend: { vi: 'Khai mạc hoặc tiếp tục phiên họp trước.', en: 'Open or resume the sitting first.' },
    },
    'election.programme-not-adopted': {
      says: {
        vi: 'Đại hội chưa thông qua chương trình và quy chế làm việc.',
        en: 'The congress has not adopted its programme and house rules.',
      },
      mend: { vi: 'Thông qua cả hai trước khi bầu cử.', en: 'Adopt both before the elections.' },
    },
    'election.roll-not-closed': {
      says: {
        vi: 'Đại hội chưa biểu quyết tư cách đại biểu và chốt danh sách.',
        en: 'The congress has not voted on the status of its delegates and closed the roll.',
      },
      mend: {
        vi: 'Báo cáo thẩm tra, biểu quyết tư cách rồi chốt danh sách.',
        en: 'Report the credentials, vote on them, and close the roll.',
      },
    },
    'election.membership-not-reported': {
      says: {
        vi: 'Đại hội toàn thể chưa nghe báo cáo tình hình đoàn viên.',
        en: 'The plenary has not heard the membership report.',
      },
      mend: { vi: 'Ghi báo cáo tình hình đoàn viên dự đại hội.', en: 'Record the membership report.' },
    },
    'election.delegate-class-unfitting': {
      says: {
        vi: 'Loại đại biểu chỉ ghi, và phải ghi, khi bầu đại biểu dự đại hội cấp trên.',
        en: 'A class of delegates belongs to a delegation, and only there.',
      },
      mend: {
        vi: 'Chọn chính thức, dự khuyết hoặc không rõ; bỏ trống với nội dung bầu khác.',
        en: 'Choose official, alternate or unspecified; leave it empty otherwise.',
      },
    },
    'election.seats-unfitting': {
      says: { vi: 'Số lượng bầu {seats} không hợp với nội dung bầu.', en: '{seats} seats do not fit this election.' },
      mend: {
        vi: 'Chủ tịch chỉ bầu một người; nội dung khác bầu ít nhất một.',
        en: 'One for the chair; at least one otherwise.',
      },
    },
    'election.more-seats-than-allotted': {
      says: {
        vi: 'Số lượng bầu {seats} vượt số đại biểu được phân bổ là {allotted}.',
        en: '{seats} seats are more than the {allotted} allotted.',
      },
      mend: {
        vi: 'Giảm số lượng, hoặc đề nghị công đoàn cấp trên phân bổ thêm.',
        en: 'Lower the number, or ask the upper union for more.',
      },
    },
    'election.majority-base-unsettled': {
      says: {
        vi: 'Chưa xác định tỷ lệ quá nửa tính trên số nào.',
        en: 'It is not settled what the majority is reckoned from.',
      },
      mend: {
        vi: 'Chọn: phiếu phát ra, thu về, hợp lệ hay số có mặt; hoặc đặt trong kế hoạch đợt đại hội.',
        en: 'Choose issued, collected, valid or present; or settle it in the campaign.',
      },
    },
    'election.majority-base-settled': {
      says: {
        vi: 'Cách tính quá nửa đã được đợt đại hội ấn định.',
        en: 'The base of the majority is settled already.',
      },
      mend: { vi: 'Bỏ trống ô này.', en: 'Leave the field empty.' },
    },
    'election.number-not-voted': {
      says: {
        vi: 'Đại hội chưa biểu quyết thông qua số lượng, cơ cấu cần bầu.',
        en: 'The congress has not carried the number and structure.',
      },
      mend: {
        vi: 'Biểu quyết số lượng rồi chọn lần biểu quyết đó.',
        en: 'Put the number to the vote, then name that vote.',
      },
    },
    'election.chair-not-elected-here': {
      says: { vi: 'Đại hội này không bầu trực tiếp chủ tịch.', en: 'This congress does not elect the chair.' },
      mend: {
        vi: 'Để Ban Chấp hành bầu tại hội nghị lần thứ nhất, hoặc xin ý kiến cấp trên.',
        en: 'Leave it to the first session, or ask the upper union.',
      },
    },
    'election.size-out-of-bracket': {
      says: {
        vi: 'Số lượng {seats} uỷ viên không nằm trong mức quy định cho {members} đoàn viên.',
        en: '{seats} members lie outside the bracket for {members} union members.',
      },
      mend: {
        vi: 'Chọn số lượng trong mức quy định; kiểm tra số đoàn viên.',
        en: 'Choose a size within the bracket; check the number of members.',
      },
    },
    'election.list-closed': {
      says: { vi: 'Danh sách bầu cử đã chốt.', en: 'The candidate list is closed.' },
      mend: { vi: 'Không thể thay đổi danh sách nữa.', en: 'It can no longer be changed.' },
    },
    'election.nominator-missing': {
      says: { vi: 'Chưa ghi người đề cử.', en: 'The nominator is missing.' },
      mend: { vi: 'Chọn đại biểu đã đề cử.', en: 'Name the delegate who nominates.' },
    },
    'election.nominator-no-delegate': {
      says: { vi: 'Người đề cử không phải đại biểu chính thức.', en: 'The nominator is not an official delegate.' },
      mend: {
        vi: 'Chỉ đại biểu chính thức hoặc Ban Chấp hành đương nhiệm được đề cử.',
        en: 'Official delegates and the outgoing committee nominate.',
      },
    },
    'election.candidate-no-delegate': {
      says: {
        vi: 'Người được giới thiệu không phải đại biểu chính thức của đại hội này.',
        en: 'The candidate is not an official delegate of this congress.',
      },
      mend: { vi: 'Chọn một đại biểu chính thức.', en: 'Choose an official delegate.' },
    },
    'election.candidate-papers-missing': {
      says: {
        vi: 'Người ứng cử không phải đại biểu còn thiếu hồ sơ: {missing}.',
        en: 'Papers of a candidate who is no delegate are missing: {missing}.',
      },
      mend: {
        vi: 'Nộp đủ đơn, nhận xét của công đoàn nơi sinh hoạt và sơ yếu lý lịch có xác nhận.',
        en: 'Hand in application, remarks of the own union and a certified CV.',
      },
    },
    'election.candidate-not-in-committee': {
      says: { vi: 'Người này không có trong Ban Chấp hành vừa bầu.', en: 'This person is not in the new committee.' },
      mend: {
        vi: 'Giới thiệu một uỷ viên Ban Chấp hành, hoặc để Ban Chấp hành bầu chủ tịch.',
        en: 'Name a committee member, or leave the chair to the committee.',
      },
    },
    'election.candidate-stands-for-chair': {
      says: { vi: 'Người này đã có trong danh sách bầu trực tiếp chủ tịch.', en: 'This person stands for chair.' },
      mend: {
        vi: 'Khi bầu đồng thời, người ứng cử chủ tịch không nằm trong danh sách Ban Chấp hành.',
        en: 'When both are voted together nobody stands on both lists.',
      },
    },
    'election.congress-decides-withdrawal': {
      says: {
        vi: 'Việc cho rút tên này phải do đại hội quyết định.',
        en: 'The congress has to decide on this withdrawal.',
      },
      mend: {
        vi: 'Xin ý kiến đại hội rồi ghi là đại hội quyết định.',
        en: 'Ask the congress, then say that it decided.',
      },
    },
    'election.list-not-voted': {
      says: {
        vi: 'Đại hội chưa biểu quyết thông qua danh sách bầu cử.',
        en: 'The congress has not carried the candidate list.',
      },
      mend: {
        vi: 'Biểu quyết danh sách rồi chọn lần biểu quyết đó.',
        en: 'Put the list to the vote, then name that vote.',
      },
    },
    'election.personnel-plan-not-voted': {
      says: {
        vi: 'Đại hội chưa biểu quyết thông qua đề án nhân sự.',
        en: 'The congress has not carried the personnel plan.',
      },
      mend: {
        vi: 'Biểu quyết đề án nhân sự trước khi chốt danh sách bầu cử.',
        en: 'Put the personnel plan to the vote before the candidate list is closed.',
      },
    },
    'election.list-too-short': {
      says: {
        vi: 'Danh sách có {candidates} người, ít hơn số lượng bầu {seats}.',
        en: '{candidates} names are fewer than the {seats} seats.',
      },
      mend: { vi: 'Giới thiệu thêm nhân sự.', en: 'Nominate more candidates.' },
    },
    'election.surplus-too-small': {
      says: {
        vi: 'Số dư {surplus} chưa đủ {needed} theo quy định của đợt đại hội.',
        en: 'A surplus of {surplus} is less than the {needed} asked for.',
      },
      mend: { vi: 'Giới thiệu thêm nhân sự.', en: 'Nominate more candidates.' },
    },
    'election.list-not-closed': {
      says: { vi: 'Danh sách bầu cử chưa chốt.', en: 'The candidate list is not closed.' },
      mend: { vi: 'Chốt danh sách trước khi bỏ phiếu.', en: 'Close the list before the ballot.' },
    },
    'election.round-open': {
      says: { vi: 'Lượt bỏ phiếu trước chưa công bố kết quả.', en: 'The round before has not been declared.' },
      mend: { vi: 'Kiểm phiếu, đối chiếu và công bố lượt đó trước.', en: 'Count, reconcile and declare it first.' },
    },
    'election.already-closed': {
      says: { vi: 'Cuộc bầu cử đã kết thúc.', en: 'The election is closed.' },
      mend: { vi: 'Mở cuộc bầu cử khác nếu đại hội quyết định.', en: 'Call another one if the congress so decides.' },
    },
    'election.no-quorum': {
      says: {
        vi: 'Có mặt {present}, chưa đủ {needed} trên {convened} người được triệu tập.',
        en: '{present} are present, fewer than the {needed} needed of {convened}.',
      },
      mend: { vi: 'Chờ đủ số người hoặc tạm dừng đại hội.', en: 'Wait for more people, or adjourn.' },
    },
    'election.more-present-than-convened': {
      says: {
        vi: 'Số có mặt {present} không hợp với số triệu tập {convened}.',
        en: '{present} present do not fit {convened} convened.',
      },
      mend: { vi: 'Kiểm tra lại số điểm danh.', en: 'Check the roll.' },
    },
    'election.candidate-on-board': {
      says: {
        vi: 'Người có tên trong danh sách bầu cử không được tham gia ban kiểm phiếu.',
        en: 'Somebody on the candidate list sits on the ballot board.',
      },
      mend: { vi: 'Thay thành viên ban kiểm phiếu.', en: 'Replace that member of the board.' },
    },
    'election.board-size-unfitting': {
      says: {
        vi: 'Ban kiểm phiếu có {size} người; cần ít nhất {atLeast} và là số lẻ.',
        en: 'A board of {size} does not fit: at least {atLeast}, and an odd number.',
      },
      mend: { vi: 'Bổ sung hoặc bớt thành viên.', en: 'Add or remove a member.' },
    },
    'election.board-too-large': {
      says: { vi: 'Ban kiểm phiếu có {size} người, quá mức {atMost}.', en: 'A board of {size} is more than {atMost}.' },
      mend: { vi: 'Bớt thành viên.', en: 'Remove a member.' },
    },
    'election.board-repeats': {
      says: { vi: 'Một người được ghi hai lần trong ban kiểm phiếu.', en: 'One person is named twice on the board.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate.' },
    },
    'election.too-many-rounds': {
      says: { vi: 'Đã bầu đủ {atMost} lượt theo quy định của đợt đại hội.', en: 'All {atMost} rounds have been held.' },
      mend: { vi: 'Kết thúc bầu cử và để khuyết.', en: 'Close the election and leave seats vacant.' },
    },
    'election.further-round-not-voted': {
      says: { vi: 'Đại hội chưa biểu quyết bầu tiếp.', en: 'The congress has not decided to vote again.' },
      mend: {
        vi: 'Biểu quyết việc bầu thêm lượt rồi chọn lần biểu quyết đó.',
        en: 'Put it to the vote, then name that vote.',
      },
    },
    'election.no-vacancies': {
      says: { vi: 'Đã bầu đủ số lượng.', en: 'All seats are filled.' },
      mend: { vi: 'Kết thúc bầu cử.', en: 'Close the election.' },
    },
    'election.no-candidates-left': {
      says: {
        vi: 'Không còn ai trong danh sách để bầu tiếp, hoặc có tên trùng.',
        en: 'Nobody is left to stand, or a name repeats.',
      },
      mend: { vi: 'Chọn trong số người chưa trúng cử.', en: 'Choose among those not elected.' },
    },
    'election.not-a-candidate': {
      says: {
        vi: 'Có người không thuộc danh sách của lượt bầu này.',
        en: 'Somebody named does not stand in this round.',
      },
      mend: { vi: 'Chỉ ghi người có trong danh sách bầu cử.', en: 'Name only people on the candidate list.' },
    },
    'election.no-round-open': {
      says: { vi: 'Không có lượt bỏ phiếu nào đang mở.', en: 'No round is open.' },
      mend: { vi: 'Bắt đầu lượt bỏ phiếu trước.', en: 'Open a round first.' },
    },
    'election.out-of-order': {
      says: {
        vi: 'Thời điểm {at} sớm hơn lúc bắt đầu bỏ phiếu {openedAt}.',
        en: '{at} lies before the ballot opened at {openedAt}.',
      },
      mend: { vi: 'Sửa thời điểm diễn ra.', en: 'Correct the time.' },
    },
    'election.counts-mixed': {
      says: {
        vi: 'Không thể vừa kiểm phiếu một tổ vừa kiểm phiếu hai tổ.',
        en: 'A single count and two teams do not mix.',
      },
      mend: { vi: 'Dùng cùng một cách trong cả lượt.', en: 'Keep to one way within a round.' },
    },
    'election.same-counter': {
      says: {
        vi: 'Tổ kiểm phiếu {team} đã nhập bằng chính tài khoản này.',
        en: 'Team {team} has been entered by this account.',
      },
      mend: {
        vi: 'Người của tổ thứ hai nhập bằng tài khoản khác.',
        en: 'Somebody else has to enter the second count.',
      },
    },
    'election.correction-without-reason': {
      says: {
        vi: 'Tổ này đã ghi kết quả; muốn sửa phải nêu lý do.',
        en: 'This team has counted; a correction needs its reason.',
      },
      mend: { vi: 'Ghi lý do sửa.', en: 'Give the reason.' },
    },
    'election.candidate-uncounted': {
      says: {
        vi: 'Phải ghi số phiếu của từng người trong danh sách, mỗi người một lần.',
        en: 'Each candidate has to be counted, once.',
      },
      mend: { vi: 'Bổ sung người còn thiếu hoặc bỏ dòng trùng.', en: 'Add who is missing or remove the duplicate.' },
    },
    'election.not-counted': {
      says: { vi: 'Chưa có kết quả kiểm phiếu.', en: 'Nothing has been counted.' },
      mend: { vi: 'Ghi kết quả kiểm phiếu trước.', en: 'Record a count first.' },
    },
    'election.second-count-missing': {
      says: { vi: 'Mới có kết quả của tổ {team}.', en: 'Only team {team} has counted.' },
      mend: { vi: 'Chờ tổ còn lại nhập kết quả.', en: 'Wait for the other team.' },
    },
    'election.counts-differ': {
      says: { vi: 'Kết quả của hai tổ kiểm phiếu không khớp.', en: 'The two counts differ.' },
      mend: {
        vi: 'Kiểm lại trên phiếu những số còn lệch rồi ghi sửa.',
        en: 'Count the differing figures again from the paper.',
      },
    },
    'election.ballots-do-not-add-up': {
      says: {
        vi: 'Số phiếu in {printed} khác tổng phát ra {issued}, chưa dùng {unused} và huỷ {destroyed}.',
        en: '{printed} printed are not {issued} issued, {unused} unused and {destroyed} destroyed.',
      },
      mend: { vi: 'Kiểm lại số phiếu.', en: 'Count the stock again.' },
    },
    'election.more-issued-than-present': {
      says: {
        vi: 'Số phiếu phát ra {issued} (đổi {exchanged}) nhiều hơn số có mặt {present}.',
        en: '{issued} issued ({exchanged} exchanged) are more than {present} present.',
      },
      mend: { vi: 'Kiểm lại số phiếu phát ra.', en: 'Check the ballots issued.' },
    },
    'election.signatures-differ': {
      says: {
        vi: 'Số chữ ký nhận phiếu {signatures} khác số phiếu phát ra {issued} trừ phiếu đổi {exchanged}.',
        en: '{signatures} signatures do not match {issued} issued less {exchanged} exchanged.',
      },
      mend: { vi: 'Đối chiếu lại danh sách ký nhận.', en: 'Check the register.' },
    },
    'election.more-collected-than-issued': {
      says: {
        vi: 'Số phiếu thu về {collected} nhiều hơn số phiếu phát ra {issued}: lượt bỏ phiếu không có giá trị.',
        en: '{collected} ballots came back of {issued} issued: the round is void.',
      },
      mend: { vi: 'Huỷ lượt bỏ phiếu và bầu lại.', en: 'Annul the round and hold it again.' },
    },
    'election.valid-and-invalid-do-not-add-up': {
      says: {
        vi: 'Phiếu hợp lệ {valid} và không hợp lệ {invalid} không bằng số thu về {collected}.',
        en: '{valid} valid and {invalid} invalid are not {collected} collected.',
      },
      mend: { vi: 'Kiểm lại số phiếu.', en: 'Count again.' },
    },
    'election.more-blank-than-invalid': {
      says: {
        vi: 'Phiếu trắng {blank} nhiều hơn phiếu không hợp lệ {invalid}.',
        en: '{blank} blank are more than {invalid} invalid.',
      },
      mend: { vi: 'Kiểm lại số phiếu trắng.', en: 'Count again.' },
    },
    'election.more-votes-than-valid': {
      says: {
        vi: 'Có người được {most} phiếu, nhiều hơn số phiếu hợp lệ {valid}.',
        en: '{most} votes for one candidate are more than {valid} valid ballots.',
      },
      mend: { vi: 'Kiểm lại số phiếu của từng người.', en: 'Count again.' },
    },
    'election.marks-out-of-bounds': {
      says: {
        vi: 'Tổng số phiếu bầu {sum} không thể có từ {valid} phiếu hợp lệ (mỗi phiếu từ {least} đến {most} người).',
        en: '{sum} marks cannot come from {valid} valid ballots of {least} to {most} marks.',
      },
      mend: { vi: 'Kiểm lại số phiếu của từng người.', en: 'Count again.' },
    },
    'election.minutes-not-signed': {
      says: {
        vi: 'Biên bản kiểm phiếu cần chữ ký của ít nhất {atLeast} thành viên ban kiểm phiếu.',
        en: 'The minutes need {atLeast} signatures of the ballot board.',
      },
      mend: {
        vi: 'Bổ sung người ký; chỉ thành viên ban kiểm phiếu được ký.',
        en: 'Add signatures; only members of the board sign.',
      },
    },
    'election.not-reconciled': {
      says: { vi: 'Chưa đối chiếu kết quả kiểm phiếu.', en: 'The counts are not reconciled.' },
      mend: { vi: 'Đối chiếu trước khi công bố.', en: 'Reconcile them first.' },
    },
    'election.base-unknown': {
      says: { vi: 'Chưa biết số để tính quá nửa: {base}.', en: 'The base of the majority is not known: {base}.' },
      mend: { vi: 'Ghi số này khi bắt đầu lượt bỏ phiếu.', en: 'Give that number when opening the round.' },
    },
    'election.no-majority': {
      says: { vi: 'Không đủ quá nửa số phiếu.', en: 'There is no majority.' },
      mend: { vi: 'Bầu tiếp hoặc để khuyết theo quyết định của đại hội.', en: 'Vote again or leave the seat vacant.' },
    },
    'election.no-tie': {
      says: { vi: 'Không có trường hợp bằng phiếu cần quyết định.', en: 'There is no tie to decide.' },
      mend: { vi: 'Tải lại trang để xem trạng thái mới.', en: 'Reload to see the present state.' },
    },
    'election.tie-undecided': {
      says: { vi: 'Đại hội chưa quyết định về trường hợp bằng phiếu.', en: 'The congress has not decided on the tie.' },
      mend: { vi: 'Quyết định bầu lại hoặc để khuyết trước.', en: 'Decide to vote again or to leave the seat open.' },
    },
    'election.tie-not-voted': {
      says: { vi: 'Đại hội chưa biểu quyết về trường hợp bằng phiếu.', en: 'The congress has not voted on the tie.' },
      mend: { vi: 'Biểu quyết rồi chọn lần biểu quyết đó.', en: 'Put it to the vote, then name that vote.' },
    },
    'election.not-declared': {
      says: { vi: 'Kết quả chưa được công bố.', en: 'No result has been declared.' },
      mend: { vi: 'Công bố kết quả lượt bầu trước.', en: 'Declare the round first.' },
    },
    'election.vacancies-not-settled': {
      says: {
        vi: 'Còn khuyết mà đại hội chưa biểu quyết để khuyết.',
        en: 'Seats are vacant and the congress has not agreed to it.',
      },
      mend: {
        vi: 'Bầu tiếp, hoặc biểu quyết để khuyết rồi chọn lần biểu quyết đó.',
        en: 'Vote again, or carry a vote to leave them vacant.',
      },
    },
    'election.already-appointed': {
      says: { vi: 'Quyết định chỉ định này đã được công bố.', en: 'This appointment has been announced.' },
      mend: { vi: 'Không cần làm lại.', en: 'Nothing to do.' },
    },
    'election.personnel-elected': {
      says: {
        vi: 'Nhân sự của đại hội này do bầu cử, không chỉ định.',
        en: 'The personnel of this congress is elected, not appointed.',
      },
      mend: { vi: 'Mở cuộc bầu cử.', en: 'Call an election.' },
    },
    'election.decision-missing': {
      says: {
        vi: 'Chưa ghi số hoặc ngày của quyết định chỉ định.',
        en: 'The number or day of the decision is missing.',
      },
      mend: { vi: 'Điền số và ngày quyết định.', en: 'Give both.' },
    },
    'election.persons-missing': {
      says: { vi: 'Chưa ghi người được chỉ định.', en: 'Nobody is named.' },
      mend: { vi: 'Chọn những người có tên trong quyết định.', en: 'Name the people of the decision.' },
    },
    'election.persons-repeat': {
      says: { vi: 'Một người được ghi hai lần.', en: 'One person is named twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate.' },
    },
    'election.number-unfitting': {
      says: {
        vi: 'Số lượng {number} khác số người được ghi {persons}.',
        en: '{number} does not match the {persons} people named.',
      },
      mend: { vi: 'Sửa số lượng hoặc danh sách.', en: 'Correct the number or the list.' },
    },
  },
  views: {
    elections: { vi: 'Bầu cử', en: 'Elections' },
    candidates: { vi: 'Danh sách bầu cử', en: 'Candidate list' },
    rounds: { vi: 'Lượt bỏ phiếu', en: 'Rounds' },
    counts: { vi: 'Lần kiểm phiếu', en: 'Counts' },
    'round-results': { vi: 'Kết quả từng lượt', en: 'Round results' },
    'elected-members': { vi: 'Người trúng cử, được chỉ định', en: 'Elected and appointed' },
  },
  fields: {
    election: { vi: 'Cuộc bầu cử', en: 'Election' },
    body: { vi: 'Nội dung bầu', en: 'Body' },
    delegateClass: { vi: 'Loại đại biểu', en: 'Class of delegates' },
    seats: { vi: 'Số lượng bầu', en: 'Seats' },
    structure: { vi: 'Cơ cấu', en: 'Structure' },
    majority: { vi: 'Tỷ lệ trúng cử', en: 'Majority' },
    majorityBase: { vi: 'Quá nửa tính trên', en: 'Majority reckoned from' },
    vote: { vi: 'Lần biểu quyết', en: 'Open vote' },
    members: { vi: 'Số đoàn viên', en: 'Members' },
    allotted: { vi: 'Số được phân bổ', en: 'Allotted' },
    chairMode: { vi: 'Cách bầu chủ tịch', en: 'How the chair is elected' },
    ruleSet: { vi: 'Bộ quy định', en: 'Rule set' },
    candidates: { vi: 'Người trong danh sách bầu cử', en: 'On the candidate list' },
    surplus: { vi: 'Số dư', en: 'Surplus' },
    round: { vi: 'Lượt', en: 'Round' },
    elected: { vi: 'Số trúng cử', en: 'Elected' },
    vacancies: { vi: 'Còn khuyết', en: 'Vacancies' },
    decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
    guards: { vi: 'Quy định đã áp dụng', en: 'Rules applied' },
    calledOn: { vi: 'Ngày mở', en: 'Called on' },
    kind: { vi: 'Hình thức giới thiệu', en: 'How nominated' },
    nominator: { vi: 'Người đề cử', en: 'Nominator' },
    papers: { vi: 'Hồ sơ đã nộp', en: 'Papers handed in' },
    isOfficialDelegate: { vi: 'Là đại biểu chính thức', en: 'Official delegate' },
    standing: { vi: 'Tình trạng', en: 'Standing' },
    withdrawnBecause: { vi: 'Lý do rút', en: 'Withdrawn because' },
    decidedBy: { vi: 'Ai quyết định', en: 'Decided by' },
    present: { vi: 'Số có mặt', en: 'Present' },
    convened: { vi: 'Số triệu tập', en: 'Convened' },
    board: { vi: 'Ban kiểm phiếu', en: 'Ballot board' },
    because: { vi: 'Vì sao bỏ phiếu', en: 'Why the ballot is held' },
    smallElectorate: {
      vi: 'Dưới 10 người bỏ phiếu: khó giữ kín nếu phiếu đồng nhất',
      en: 'Fewer than 10 voters: a unanimous result shows every vote',
    },
    openedAt: { vi: 'Bắt đầu lúc', en: 'Opened at' },
    figures: { vi: 'Số phiếu', en: 'Figures' },
    printed: { vi: 'Phiếu in ra', en: 'Printed' },
    issued: { vi: 'Phiếu phát ra', en: 'Issued' },
    exchanged: { vi: 'Phiếu đổi vì hỏng', en: 'Exchanged' },
    unused: { vi: 'Phiếu chưa dùng', en: 'Unused' },
    destroyed: { vi: 'Phiếu huỷ', en: 'Destroyed' },
    signatures: { vi: 'Số chữ ký nhận phiếu', en: 'Signatures' },
    collected: { vi: 'Phiếu thu về', en: 'Collected' },
    valid: { vi: 'Phiếu hợp lệ', en: 'Valid' },
    invalid: { vi: 'Phiếu không hợp lệ', en: 'Invalid' },
    blank: { vi: 'Phiếu trắng', en: 'Blank' },
    votes: { vi: 'Số phiếu được', en: 'Votes' },
    missing: { vi: 'Phiếu không thu về', en: 'Missing' },
    underVotes: { vi: 'Số lựa chọn bỏ trống', en: 'Under-votes' },
    minutes: { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
    file: { vi: 'Tệp', en: 'File' },
    minutesFile: { vi: 'Tệp biên bản', en: 'File of the minutes' },
    signedBy: { vi: 'Người ký', en: 'Signed by' },
    base: { vi: 'Quá nửa tính trên', en: 'Base' },
    baseNumber: { vi: 'Số để tính quá nửa', en: 'Base number' },
    needed: { vi: 'Số phiếu cần đạt', en: 'Votes needed' },
    tied: { vi: 'Người bằng phiếu', en: 'Tied' },
    tiedVotes: { vi: 'Số phiếu bằng nhau', en: 'Tied at' },
    tiedSeats: { vi: 'Số chỗ còn lại', en: 'Seats at stake' },
    tieDecision: { vi: 'Quyết định khi bằng phiếu', en: 'Decision on the tie' },
    decision: { vi: 'Quyết định', en: 'Decision' },
    annulledBecause: { vi: 'Lý do huỷ', en: 'Annulled because' },
    team: { vi: 'Tổ kiểm phiếu', en: 'Team' },
    account: { vi: 'Tài khoản', en: 'Account' },
    corrections: { vi: 'Số lần sửa', en: 'Corrections' },
    correctedBecause: { vi: 'Lý do sửa', en: 'Corrected because' },
    recordedOn: { vi: 'Ngày ghi', en: 'Recorded on' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
    appointed: { vi: 'Được chỉ định', en: 'Appointed' },
    number: { vi: 'Số lượng', en: 'Number' },
    persons: { vi: 'Những người được chỉ định', en: 'People' },
  },
  nothing: {
    delegateClass: { vi: 'Không phải bầu đại biểu', en: 'Not an election of delegates' },
  },
  values: {
    body: {
      executive_committee: { vi: 'Ban Chấp hành', en: 'Executive committee' },
      added_members: { vi: 'Bầu bổ sung uỷ viên Ban Chấp hành', en: 'Added committee members' },
      chair: { vi: 'Chủ tịch (bầu trực tiếp)', en: 'Chair (elected directly)' },
      delegates_up: { vi: 'Đại biểu dự đại hội công đoàn cấp trên', en: 'Delegates to the upper congress' },
      standing_committee: { vi: 'Ban Thường vụ', en: 'Standing committee' },
      vice_chair: { vi: 'Phó chủ tịch', en: 'Vice chair' },
      inspection_committee: { vi: 'Uỷ ban Kiểm tra', en: 'Inspection committee' },
      inspection_head: { vi: 'Chủ nhiệm Uỷ ban Kiểm tra', en: 'Head of the inspection committee' },
    },
    delegateClass: {
      official: { vi: 'Chính thức', en: 'Official' },
      alternate: { vi: 'Dự khuyết', en: 'Alternate' },
      unspecified: { vi: 'Không rõ loại', en: 'Unspecified' },
    },
    majorityBase: {
      issued: { vi: 'Số phiếu phát ra', en: 'Ballots issued' },
      collected: { vi: 'Số phiếu thu về', en: 'Ballots collected' },
      valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
      present: { vi: 'Số đại biểu có mặt', en: 'Delegates present' },
    },
    base: {
      issued: { vi: 'Số phiếu phát ra', en: 'Ballots issued' },
      collected: { vi: 'Số phiếu thu về', en: 'Ballots collected' },
      valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
      present: { vi: 'Số đại biểu có mặt', en: 'Delegates present' },
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
    kind: {
      'outgoing-committee': { vi: 'Ban Chấp hành đương nhiệm giới thiệu', en: 'Outgoing committee' },
      delegate: { vi: 'Đại biểu đề cử', en: 'Delegate' },
      self: { vi: 'Tự ứng cử', en: 'Self-nominated' },
    },
    papers: {
      application: { vi: 'Đơn ứng cử', en: 'Application' },
      'own-union-remarks': { vi: 'Nhận xét của công đoàn nơi sinh hoạt', en: 'Remarks of the own union' },
      'certified-cv': { vi: 'Sơ yếu lý lịch có xác nhận', en: 'Certified CV' },
    },
    standing: {
      nominated: { vi: 'Được giới thiệu', en: 'Nominated' },
      withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
      listed: { vi: 'Trong danh sách', en: 'Listed' },
      elected: { vi: 'Trúng cử', en: 'Elected' },
    },
    decidedBy: {
      presidium: { vi: 'Đoàn Chủ tịch đại hội', en: 'Presidium' },
      congress: { vi: 'Đại hội', en: 'Congress' },
    },
    because: {
      list: { vi: 'Lượt đầu', en: 'First ballot' },
      vacancies: { vi: 'Bầu tiếp cho đủ', en: 'Seats left vacant' },
      tie: { vi: 'Bầu lại giữa những người bằng phiếu', en: 'Run-off among the tied' },
      annulled: { vi: 'Bầu lại vì lượt trước bị huỷ', en: 'Repeated after annulment' },
    },
    tieDecision: {
      'vote-again': { vi: 'Bầu lại giữa những người bằng phiếu', en: 'Vote again among the tied' },
      'leave-open': { vi: 'Để khuyết', en: 'Leave open' },
    },
    decision: {
      'vote-again': { vi: 'Bầu lại giữa những người bằng phiếu', en: 'Vote again among the tied' },
      'leave-open': { vi: 'Để khuyết', en: 'Leave open' },
    },
    team: {
      single: { vi: 'Một tổ', en: 'Single' },
      A: { vi: 'Tổ A', en: 'Team A' },
      B: { vi: 'Tổ B', en: 'Team B' },
    },
    outcome: {
      elected: { vi: 'Trúng cử', en: 'Elected' },
      tied: { vi: 'Bằng phiếu', en: 'Tied' },
      'not-elected': { vi: 'Không trúng cử', en: 'Not elected' },
    },
  },
};
