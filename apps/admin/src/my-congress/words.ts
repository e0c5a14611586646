import type { Pair } from '../platform/words/use-words.js';
import type { StepKey } from './next-step.js';
import type { CheckKey } from './preflight.js';
import type { Stage, StageState } from './stages.js';
import type { PaperState } from './standing.js';

/** What the page of a branch's own congress says. */
export const words = {
  title: ['Đại hội của tôi', 'My congress'],
  heading: ['Đại hội %{unit}', 'Congress of %{unit}'],
  ordinal: ['lần thứ %{ordinal}', 'No. %{ordinal}'],
  term: ['nhiệm kỳ %{term}', 'term %{term}'],
  which: ['Đại hội nào', 'Which congress'],
  'none-title': ['Đơn vị của bạn chưa có đại hội nào', 'Your unit has no congress yet'],
  'none-why': [
    'Lập kế hoạch là bước đầu tiên. Sau đó trang này dẫn bạn qua từng việc, đến khi kết quả được công nhận.',
    'Planning is the first step. From there this page leads you through, up to the recognition of the result.',
  ],
  steps: ['Bảy bước của đại hội', 'The seven steps of the congress'],
  'step-of': ['Bước %{n}/7', 'Step %{n} of 7'],
  next: ['Việc tiếp theo', 'Next step'],
  'waits-for': ['Việc này chờ %{whom}.', 'This waits for: %{whom}.'],
  meanwhile: ['Trong lúc chờ, việc của bạn:', 'Meanwhile, for you:'],
  'nothing-for-you': ['Hiện chưa có việc nào cần bạn làm.', 'There is nothing for you to do now.'],
  rules: ['Quy định của bước này', 'The rules of this step'],
  'rules-none': ['Chưa có quy định nào được ghi cho bước này.', 'No rule is recorded for this step.'],
  'rules-settled': ['Theo kế hoạch của cấp trên: %{by}', 'Settled by the campaign: %{by}'],
  'rules-unstated': ['%{count} điểm chưa có văn bản nào quy định', '%{count} points that no text settles'],
  'rules-all': ['Xem mọi quy định', 'All rules'],
  close: ['Đóng', 'Close'],
  deadline: ['Hạn tổ chức đại hội', 'To be held by'],
  'no-deadline': ['Chưa đặt hạn', 'No deadline was set'],
  'no-deadline-why': [
    'Hạn do công đoàn cấp trên đặt trong đợt đại hội và sẽ hiện ở đây.',
    'The upper union sets it in its campaign, and it will be shown here.',
  ],
  'convened-for': ['Ngày đại hội', 'Day of the congress'],
  'dossier-due': ['Hạn gửi hồ sơ công nhận', 'Dossier due'],
  'days-left': ['Còn %{days} ngày', '%{days} days left'],
  today: ['Hôm nay', 'Today'],
  'days-late': ['Quá hạn %{days} ngày', '%{days} days late'],
  'days-ago': ['Đã qua %{days} ngày', '%{days} days ago'],
  papers: ['Văn kiện cần có', 'Papers to prepare'],
  'papers-final': ['%{there}/%{all} đã chốt', '%{there} of %{all} finalised'],
  'other-papers': ['Văn kiện khác', 'Other papers'],
  owner: ['Phụ trách: %{name}', 'In charge: %{name}'],
  'owner-none': ['Chưa giao ai', 'Nobody in charge'],
  'due-on': ['hạn %{day}', 'due %{day}'],
  assign: ['Giao việc', 'Assign'],
  'assign-of': ['Giao việc: %{paper}', 'Assign: %{paper}'],
  start: ['Bắt đầu', 'Start'],
  'start-of': ['Bắt đầu: %{paper}', 'Start: %{paper}'],
  'task-title': ['Soạn: %{paper}', 'Draft: %{paper}'],
  versions: ['%{count} phiên bản', '%{count} versions'],
  unanswered: ['%{count} góp ý chưa trả lời', '%{count} comments unanswered'],
  until: ['góp ý đến %{day}', 'comments until %{day}'],
  returned: ['Vì sao bị trả lại', 'Why it was returned'],
  'returned-by': ['%{whom}, ngày %{day}', '%{whom}, on %{day}'],
  conditions: ['Điều kiện còn mở', 'Open conditions'],
  'condition-by': ['%{side} yêu cầu ngày %{day}', 'Imposed by: %{side}, %{day}'],
  'meet-it': ['Báo đã khắc phục', 'Say it is met'],
  'reviewers-comments': [
    'Góp ý của cấp duyệt chưa trả lời (%{count})',
    'Comments of the reviewers without an answer (%{count})',
  ],
  comments: ['Góp ý chờ trả lời', 'Comments that wait for an answer'],
  'all-comments': ['Xem cả %{count} góp ý', 'See all %{count} comments'],
  answer: ['Trả lời', 'Answer'],
  activity: ['Diễn biến', 'What happened'],
  'all-activity': ['Xem toàn bộ diễn biến', 'The whole timeline'],
  'other-deeds': ['Việc khác với đại hội này', 'Other things to do'],
  side_party: ['cấp uỷ', 'Party committee'],
  side_upper: ['công đoàn cấp trên', 'upper union'],
  since: ['từ ngày %{day}', 'since %{day}'],
  'ended-because': ['Lý do: %{reason}', 'Reason: %{reason}'],

  submit_party: ['Trình duyệt cấp uỷ', 'Submit to the Party committee'],
  submit_upper: ['Trình duyệt công đoàn cấp trên', 'Submit to the upper union'],
  'submit-title_party': ['Kiểm tra trước khi trình cấp uỷ', 'Before it goes to the Party committee'],
  'submit-title_upper': ['Kiểm tra trước khi trình công đoàn cấp trên', 'Before it goes to the upper union'],
  ready: ['Hồ sơ đủ để trình.', 'The dossier is ready.'],
  'ready-warns': [
    'Có thể trình. Những điểm còn lưu ý sẽ được người duyệt nhìn thấy.',
    'It can be submitted. The reviewers will see what is still open.',
  ],
  'not-ready': [
    'Chưa trình được. Bấm vào từng mục để bổ sung.',
    'It cannot be submitted yet. Each line leads to where it is mended.',
  ],
  'look-over': ['Kiểm tra hồ sơ trước khi trình', 'Look the dossier over'],
  'go-on': ['Trình', 'Submit'],
  'confirm-title': ['Xác nhận trình', 'Confirm'],
  confirm: ['Xác nhận trình', 'Submit now'],
  consequence_party: [
    'Đúng các phiên bản đã chốt được gửi tới cấp uỷ. Nếu sau đó một văn kiện thay đổi, ý kiến đã cho không còn hiệu lực và phải trình lại.',
    'Exactly the finalised versions go to the Party committee. Should a paper change afterwards, its opinion falls and the dossier is submitted again.',
  ],
  consequence_upper: [
    'Đúng các phiên bản đã chốt được gửi tới công đoàn cấp trên. Nếu sau đó một văn kiện thay đổi, cả hai ý kiến phải lấy lại.',
    'Exactly the finalised versions go to the upper union. Should a paper change afterwards, both opinions have to be asked again.',
  ],
  'due-wish': ['Đề nghị trả lời trước ngày', 'An answer is asked by'],
  note: ['Lời nhắn kèm theo', 'A note with it'],
  back: ['Quay lại', 'Back'],
  submitted: ['Đã trình.', 'Submitted.'],
  'only-chair': ['Việc trình do Chủ tịch công đoàn thực hiện.', 'Submitting is done by the chair of the union.'],
  mend: ['Bổ sung', 'Mend'],
  'finalise-title': ['Chốt văn kiện tại một cuộc họp', 'Finalise papers at a meeting'],
  'finalise-why': [
    'Ban Chấp hành cho ý kiến lần cuối. Phiên bản mới nhất của mỗi văn kiện được chọn trở thành bản chốt để trình.',
    'The committee looks for the last time. The latest version of each chosen paper becomes the one that is submitted.',
  ],
  meeting: ['Cuộc họp', 'Meeting'],
  'finalise-some': ['Chốt %{count} văn kiện', 'Finalise %{count} papers'],
  'finalised-some': ['Đã chốt %{count} văn kiện.', '%{count} papers were finalised.'],
} as const satisfies { readonly [key: string]: Pair };

export const stageWords: { readonly [stage in Stage]: Pair } = {
  plan: ['Kế hoạch', 'Plan'],
  drafts: ['Dự thảo & góp ý', 'Drafts & comments'],
  party: ['Trình cấp uỷ', 'Party committee'],
  upper: ['Trình công đoàn cấp trên', 'Upper union'],
  congress: ['Đại hội', 'Congress'],
  report: ['Báo cáo kết quả', 'Report'],
  recognition: ['Công nhận', 'Recognition'],
};

export const stageStateWords: { readonly [state in StageState]: Pair } = {
  done: ['Xong', 'Done'],
  current: ['Đang làm', 'Now'],
  returned: ['Bị trả lại', 'Returned'],
  ahead: ['Chưa tới', 'Ahead'],
};

export const paperStateWords: { readonly [state in PaperState]: Pair } = {
  missing: ['Chưa bắt đầu', 'Not begun'],
  empty: ['Chưa có nội dung', 'Empty'],
  drafting: ['Đang dự thảo', 'Drafting'],
  consulting: ['Đang lấy ý kiến', 'Consulting'],
  finalised: ['Đã chốt', 'Finalised'],
  adopted: ['Đã thông qua', 'Adopted'],
};

export const checkWords: { readonly [check in CheckKey]: { readonly [outcome: string]: Pair } } = {
  papers: {
    met: ['Đủ %{all} văn kiện phải có', 'All %{all} papers are there'],
    stops: ['Mới có %{there}/%{all} văn kiện; còn thiếu:', '%{there} of %{all} papers; missing:'],
  },
  finalised: {
    met: ['Mọi văn kiện đã chốt', 'Every paper is finalised'],
    stops: ['Đã chốt %{there}/%{all}; chưa chốt:', '%{there} of %{all} finalised; still open:'],
  },
  comments: {
    met: ['Góp ý cho dự thảo đều đã trả lời', 'Every comment on the drafts is answered'],
    warns: ['%{count} góp ý cho dự thảo chưa trả lời, ở:', '%{count} comments on the drafts are unanswered, in:'],
  },
  mended: {
    met: ['Văn kiện đã được sửa từ khi bị trả lại', 'Papers were mended since it was returned'],
    warns: ['Chưa văn kiện nào được sửa từ khi hồ sơ bị trả lại', 'No paper was mended since the dossier was returned'],
  },
  reviewers: {
    warns: ['%{count} góp ý của cấp duyệt chưa trả lời, ở:', '%{count} comments of reviewers are unanswered, in:'],
  },
  conditions: {
    met: ['Không còn điều kiện nào mở', 'No condition is open'],
    warns: ['%{count} điều kiện chưa khắc phục', '%{count} conditions are open'],
  },
  form: {
    met: ['Hình thức đại hội đã quyết định', 'The form of the congress is decided'],
    warns: ['Chưa quyết định hình thức đại hội', 'The form of the congress is not decided'],
  },
  size: {
    met: ['Số uỷ viên %{size} nằm trong khung %{min}–%{max}', 'The committee of %{size} is within %{min}–%{max}'],
    warns: ['Số uỷ viên %{size} ngoài khung %{min}–%{max}', 'The committee of %{size} is outside %{min}–%{max}'],
    unknown: [
      'Chưa biết số đoàn viên nên chưa đối chiếu được số lượng uỷ viên',
      'The number of members is unknown, so the size of the committee could not be checked',
    ],
    unruled: [
      'Quy định chưa nêu khung số lượng uỷ viên cho %{members} đoàn viên',
      'The rules state no size of the committee for %{members} members',
    ],
    unsized: [
      'Số uỷ viên chưa ấn định; với %{members} đoàn viên, khung là %{min}–%{max}',
      'The size of the committee is not fixed yet; for %{members} members it is %{min}–%{max}',
    ],
  },
  order: {
    met: ['Đúng thứ tự trình', 'It is this side’s turn'],
    stops: [
      'Chưa tới lượt: kế hoạch của cấp trên quy định trình nơi kia trước',
      'Not in turn: the campaign asks the other side first',
    ],
    unknown: ['Thứ tự trình chưa có văn bản quy định', 'No text settles which side comes first'],
  },
};

type Step = { readonly title: Pair; readonly why: Pair; readonly button: Pair };

export const stepWords: { readonly [step in StepKey]: Step } = {
  'decide-form': {
    title: ['Quyết định hình thức đại hội', 'Decide the form of the congress'],
    why: [
      'Đại hội toàn thể hay đại biểu, theo số đoàn viên tại ngày chốt; bầu hay chỉ định nhân sự.',
      'Plenary or of delegates, by the members on the fixed day; how the committee comes into office.',
    ],
    button: ['Quyết định hình thức', 'Decide the form'],
  },
  organise: {
    title: ['Phân công chuẩn bị', 'Organise the preparation'],
    why: ['Lập tiểu ban hoặc giao việc cho từng người.', 'Set up subcommittees or give the work to persons.'],
    button: ['Phân công', 'Organise'],
  },
  'start-draft': {
    title: ['Bắt đầu văn kiện còn thiếu: %{paper}', 'Start a missing paper: %{paper}'],
    why: ['Còn %{count} văn kiện chưa bắt đầu.', '%{count} papers are not begun.'],
    button: ['Bắt đầu dự thảo', 'Start the draft'],
  },
  write: {
    title: ['Soạn %{paper}', 'Write: %{paper}'],
    why: ['%{count} văn kiện đã mở nhưng chưa có nội dung.', '%{count} papers were begun and are empty.'],
    button: ['Mở để soạn', 'Open and write'],
  },
  consult: {
    title: ['Lấy ý kiến góp ý cho dự thảo', 'Ask for comments on the drafts'],
    why: [
      'Chưa dự thảo nào được đưa ra lấy ý kiến. Bắt đầu với %{paper}.',
      'No draft was opened for comments yet. Begin with: %{paper}.',
    ],
    button: ['Lấy ý kiến', 'Open a consultation'],
  },
  answer: {
    title: ['Trả lời góp ý', 'Answer the comments'],
    why: ['%{count} góp ý đang chờ tiếp thu hoặc giải trình.', '%{count} comments wait for an answer.'],
    button: ['Xem và trả lời', 'See and answer'],
  },
  'close-consultation': {
    title: ['Kết thúc lấy ý kiến: %{paper}', 'Close the consultation: %{paper}'],
    why: [
      '%{count} văn kiện đang lấy ý kiến, mọi góp ý đã được trả lời. Kết thúc khi hết hạn để chốt.',
      '%{count} papers are being consulted on and every comment is answered. Close when the time is over.',
    ],
    button: ['Kết thúc lấy ý kiến', 'Close the consultation'],
  },
  'call-meeting': {
    title: ['Họp Ban Chấp hành để chốt văn kiện', 'Call a meeting of the committee'],
    why: [
      'Văn kiện được chốt tại một cuộc họp; chưa có cuộc họp nào được ghi.',
      'Papers are finalised at a meeting, and none is recorded.',
    ],
    button: ['Triệu tập họp', 'Call a meeting'],
  },
  finalise: {
    title: ['Chốt văn kiện', 'Finalise the papers'],
    why: [
      '%{count} văn kiện đã soạn, chờ Ban Chấp hành cho ý kiến lần cuối.',
      '%{count} papers wait for the committee’s last review.',
    ],
    button: ['Chốt văn kiện', 'Finalise'],
  },
  mend: {
    title: ['Sửa hồ sơ bị trả lại', 'Mend what was returned'],
    why: [
      'Đọc lý do bên dưới, lưu phiên bản mới rồi chốt lại; sau đó trình lại được.',
      'Read the reason below, save a new version and finalise it; then it can be submitted again.',
    ],
    button: ['Chọn văn kiện để sửa', 'Choose what to mend'],
  },
  'skip-party': {
    title: ['Bỏ qua bước cấp uỷ', 'Pass over the Party committee'],
    why: [
      'Đơn vị không có tổ chức đảng cùng cấp; nêu lý do để ghi lại.',
      'The unit has no Party committee; say so for the record.',
    ],
    button: ['Ghi lý do bỏ qua', 'Record the reason'],
  },
  'submit-party': {
    title: ['Trình duyệt cấp uỷ', 'Submit to the Party committee'],
    why: ['Mọi văn kiện đã chốt. Kiểm tra một lượt rồi trình.', 'Every paper is finalised. Look it over and submit.'],
    button: ['Trình duyệt', 'Submit'],
  },
  'submit-upper': {
    title: ['Trình duyệt công đoàn cấp trên', 'Submit to the upper union'],
    why: ['Kiểm tra một lượt rồi trình công đoàn cấp trên.', 'Look it over and submit it to the upper union.'],
    button: ['Trình duyệt', 'Submit'],
  },
  'wait-party': {
    title: ['Hồ sơ đang ở cấp uỷ', 'The dossier lies with the Party committee'],
    why: [
      'Không cần làm gì cho tới khi có ý kiến. Bạn sẽ được báo.',
      'Nothing to do until it has decided. You will be told.',
    ],
    button: ['', ''],
  },
  'wait-upper': {
    title: ['Hồ sơ đang ở công đoàn cấp trên', 'The dossier lies with the upper union'],
    why: [
      'Không cần làm gì cho tới khi có ý kiến. Bạn sẽ được báo.',
      'Nothing to do until it has decided. You will be told.',
    ],
    button: ['', ''],
  },
  'wait-clearance': {
    title: ['Hai nơi đã đồng ý', 'Both have approved'],
    why: [
      'Hệ thống đang ghi nhận đại hội đủ điều kiện tổ chức.',
      'The system is recording that the congress may be held.',
    ],
    button: ['', ''],
  },
  'meet-conditions': {
    title: ['Khắc phục điều kiện người duyệt nêu', 'Meet the conditions'],
    why: ['%{count} điều kiện còn mở.', '%{count} conditions are open.'],
    button: ['Xem điều kiện', 'See the conditions'],
  },
  'open-roll': {
    title: ['Lập danh sách đại biểu', 'Open the roll'],
    why: [
      'Danh sách này dùng để thẩm tra tư cách, điểm danh và tính đủ túc số.',
      'The roll is what accreditation, attendance and quorum are counted on.',
    ],
    button: ['Lập danh sách', 'Open the roll'],
  },
  convene: {
    title: ['Triệu tập đại hội', 'Convene the congress'],
    why: ['Định ngày giờ, địa điểm và số người được triệu tập.', 'Fix day, time, place and how many are called.'],
    button: ['Triệu tập', 'Convene'],
  },
  'work-on-roll': {
    title: ['Thẩm tra và chốt danh sách', 'Check and close the roll'],
    why: [
      'Thẩm tra tư cách, điểm danh, rồi chốt danh sách trước khi khai mạc.',
      'Accredit, check in and close the roll before the opening.',
    ],
    button: ['Mở danh sách', 'Open the roll'],
  },
  'open-sitting': {
    title: ['Khai mạc đại hội', 'Open the congress'],
    why: ['Danh sách đã chốt.', 'The roll is closed.'],
    button: ['Khai mạc', 'Open'],
  },
  'work-in-hall': {
    title: ['Đại hội đang diễn ra', 'The congress is sitting'],
    why: [
      'Chương trình, báo cáo, thảo luận, bầu cử và nghị quyết được ghi ở đây.',
      'Programme, reports, speeches, elections and the resolution are recorded here.',
    ],
    button: ['Vào đại hội', 'Go to the hall'],
  },
  'first-session': {
    title: ['Hội nghị lần thứ nhất', 'The first session'],
    why: ['Ban Chấp hành mới họp để bầu các chức danh.', 'The new committee meets to elect its posts.'],
    button: ['Triệu tập hội nghị', 'Convene it'],
  },
  'work-in-first-session': {
    title: ['Hội nghị lần thứ nhất đang tiến hành', 'The first session is under way'],
    why: [
      'Ghi người có mặt, kết quả bầu các chức danh rồi kết thúc.',
      'Record who is present and who is elected, then close it.',
    ],
    button: ['Mở hội nghị', 'Open it'],
  },
  'assemble-dossier': {
    title: ['Lập hồ sơ đề nghị công nhận', 'Assemble the dossier'],
    why: ['Hồ sơ gửi công đoàn cấp trên để được công nhận.', 'The upper union recognises the result on this dossier.'],
    button: ['Lập hồ sơ', 'Assemble'],
  },
  'complete-dossier': {
    title: ['Bổ sung hồ sơ công nhận', 'Complete the dossier'],
    why: ['Còn thiếu %{count} tài liệu.', '%{count} papers are missing.'],
    button: ['Mở hồ sơ', 'Open the dossier'],
  },
  'submit-dossier': {
    title: ['Gửi hồ sơ đề nghị công nhận', 'Send the dossier'],
    why: ['Hồ sơ đã đủ tài liệu.', 'The dossier is complete.'],
    button: ['Gửi hồ sơ', 'Send it'],
  },
  'mend-dossier': {
    title: ['Bổ sung hồ sơ theo yêu cầu', 'Mend the dossier'],
    why: ['Công đoàn cấp trên đã trả lại hồ sơ công nhận.', 'The upper union returned the dossier.'],
    button: ['Mở hồ sơ', 'Open the dossier'],
  },
  'wait-recognition': {
    title: ['Chờ quyết định công nhận', 'Waiting for recognition'],
    why: ['Hồ sơ đang ở công đoàn cấp trên.', 'The dossier lies with the upper union.'],
    button: ['', ''],
  },
  'roll-out': {
    title: ['Quán triệt nghị quyết và bàn giao', 'Spread the resolution and hand over'],
    why: [
      'Phổ biến nghị quyết, bàn giao và ban hành chương trình hành động.',
      'Publish the resolution, hand over and issue the action programme.',
    ],
    button: ['Mở phần triển khai', 'Open it'],
  },
  archive: {
    title: ['Lưu trữ hồ sơ đại hội', 'Archive the congress'],
    why: ['Kết quả đã được công nhận.', 'The result is recognised.'],
    button: ['Lưu trữ', 'Archive'],
  },
  archived: {
    title: ['Đại hội đã lưu trữ', 'The congress is archived'],
    why: ['Mọi việc đã xong. Hồ sơ vẫn xem lại được.', 'All is done. The papers can still be read.'],
    button: ['Xem hồ sơ', 'See the papers'],
  },
  over: {
    title: ['Đại hội này không tiến hành nữa', 'This congress will not be held'],
    why: ['Xem diễn biến để biết lý do.', 'The timeline tells why.'],
    button: ['Xem diễn biến', 'See the timeline'],
  },
};
