/** What the console says of itself, in both languages; the keys are the same by construction. */
const own = {
  app: {
    name: ['Kỷ Yếu', 'Kỷ Yếu'],
    motto: ['Đại hội công đoàn: chuẩn bị, tổ chức, lưu giữ', 'Union congresses: prepared, held, kept'],
  },
  unknown: ['Chưa rõ', 'Unknown'],
  none: ['Không có', 'None'],
  unseen: ['Không xem được', 'Not shown to you'],
  problem: {
    offline: [
      'Mất kết nối với máy chủ. Những gì bạn đã nhập vẫn còn; thử lại khi có mạng.',
      'The connection to the server is lost. What you typed is still here; try again.',
    ],
    unreadable: [
      'Máy chủ trả lời không đọc được. Thử lại sau ít phút.',
      'The answer of the server could not be read. Try again in a few minutes.',
    ],
    past: [
      'Đang xem lại quá khứ: chỉ đọc. Về hiện tại để làm việc.',
      'This is the past: read only. Go back to now to act.',
    ],
    'commands-only': ['Dữ liệu ở đây chỉ thay đổi bằng các thao tác.', 'Data is changed here by commands only.'],
    rule: ['Quy tắc %{rule}', 'Rule %{rule}'],
    retry: ['Thử lại', 'Try again'],
    missing: ['Không có trang này', 'There is no such page'],
    'missing-hint': [
      'Địa chỉ có thể sai, hoặc trang không dành cho các chức vụ của bạn.',
      'The address may be wrong, or the page is not for the posts you hold.',
    ],
    broken: ['Trang này gặp lỗi', 'This page broke'],
    'broken-hint': [
      'Dữ liệu không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, gửi đoạn dưới đây cho người quản trị.',
      'Nothing is lost. Try again; if it breaks again, send the lines below to the administrator.',
    ],
    reference: ['Mã tham chiếu: %{reference}', 'Reference: %{reference}'],
    others: ['Trong lúc bạn điền, đã có người làm:', 'While you were writing, somebody did this:'],
    reload: ['Tải lại để xem', 'Reload and look'],
    anyway: ['Đã xem, vẫn gửi', 'Seen, send anyway'],
  },
  login: {
    title: ['Đăng nhập', 'Sign in'],
    hint: ['Tài khoản do công đoàn cấp trên cấp.', 'Accounts are given by the upper union.'],
  },
  again: {
    title: ['Phiên làm việc đã hết hạn', 'Your session has ended'],
    why: [
      'Nhập lại mật khẩu để làm tiếp. Trang đang mở và những gì bạn đã nhập vẫn còn.',
      'Enter your password to go on. The page and what you typed are still here.',
    ],
    leave: ['Thoát hẳn', 'Leave'],
  },
  account: {
    title: ['Tài khoản', 'Account'],
    capacities: ['Bạn làm việc với tư cách', 'You act in the capacity of'],
    language: ['Ngôn ngữ', 'Language'],
    password: ['Đổi mật khẩu', 'Change the password'],
    current: ['Mật khẩu hiện tại', 'Current password'],
    next: ['Mật khẩu mới', 'New password'],
    again: ['Nhập lại mật khẩu mới', 'New password once more'],
    differs: ['Hai lần nhập không giống nhau', 'The two are not the same'],
    change: ['Đổi mật khẩu', 'Change'],
    changed: [
      'Đã đổi mật khẩu. Các phiên ở máy khác đã kết thúc.',
      'The password was changed. Other sessions have ended.',
    ],
    must: ['Trước khi làm việc, hãy đặt mật khẩu của riêng bạn.', 'Before you begin, choose a password of your own.'],
    sessions: ['Các phiên đăng nhập', 'Sessions'],
    here: ['Máy này', 'This one'],
    device: ['%{browser} trên %{machine}', '%{browser} on %{machine}'],
    since: ['Từ %{at}', 'Since %{at}'],
    seen: ['Dùng lần cuối %{at}', 'Last used %{at}'],
    everywhere: ['Đăng xuất khỏi mọi máy', 'Sign out everywhere'],
  },
  home: {
    title: ['Bàn làm việc', 'Desk'],
    hello: ['Chào %{name}', 'Hello %{name}'],
    all: ['Xem tất cả', 'See all'],
    nothing: ['Chưa có gì ở đây.', 'Nothing here yet.'],
    switch: ['Việc theo từng tư cách', 'Work by capacity'],
  },
  menu: {
    title: ['Trình đơn chính', 'Main menu'],
    mine: ['Việc của tôi', 'My work'],
    all: ['Tất cả danh sách', 'All lists'],
  },
  list: {
    begin: ['Bắt đầu bằng “%{command}”.', 'Begin with “%{command}”.'],
    'comes-by-itself': [
      'Danh sách này tự có dòng khi công việc diễn ra.',
      'Rows appear here by themselves as work goes on.',
    ],
    more: ['Thao tác khác', 'More'],
    facets: ['Lọc', 'Filter'],
    'first-page': ['Về trang đầu', 'To the first page'],
    export: ['Tải về', 'Download'],
    'range-capped': ['%{from}–%{to} trong hơn %{count}', '%{from}–%{to} of more than %{count}'],
  },
  page: {
    facts: ['Nội dung', 'Facts'],
    timeline: ['Diễn biến', 'Timeline'],
    related: ['Liên quan', 'Related'],
    unknown: ['Chưa rõ %{smart_count} mục', '%{smart_count} unknown'],
    why: ['Vì sao: %{field}', 'Why: %{field}'],
    'why-hidden': [
      'Sự kiện thuộc đơn vị mà bạn không được xem.',
      'The event belongs to a unit that you may not look at.',
    ],
    'why-not': ['Không có sự kiện nào nói điều này.', 'No event says so.'],
    unrelated: ['Chưa có gì liên quan.', 'Nothing belongs to it yet.'],
  },
  timeline: {
    all: ['Cả đại hội', 'The whole congress'],
    system: ['Hệ thống', 'The system'],
    unit: ['Cả đơn vị', 'The whole unit'],
    own: ['Chỉ mục này', 'Only this'],
    'took-place': ['Diễn ra %{at}', 'Took place %{at}'],
    recorded: ['Ghi lúc %{at}', 'Recorded %{at}'],
    source: ['Nguồn: %{title}', 'Source: %{title}'],
    'source-dated': ['Nguồn: %{title} (%{day})', 'Source: %{title} (%{day})'],
    raw: ['Dữ liệu gốc', 'Raw data'],
    event: ['Sự kiện số %{position}', 'Event %{position}'],
    older: ['Xem cũ hơn', 'Older'],
    before: ['Trước sự kiện này', 'Before this event'],
    after: ['Ngay sau sự kiện này', 'Right after this event'],
    empty: ['Chưa có sự kiện nào, hoặc sự kiện thuộc đơn vị khác.', 'No events yet, or they belong to another unit.'],
  },
  command: {
    send: ['Ghi nhận', 'Record it'],
    done: ['Đã ghi nhận: %{command}', 'Recorded: %{command}'],
    repeated: ['Việc này đã được ghi nhận trước đó: %{command}', 'This had been recorded already: %{command}'],
    past: ['Ghi lại việc đã diễn ra', 'Record what took place earlier'],
    'past-hint': [
      'Khi ghi theo bài báo, báo cáo hoặc biên bản: nêu nguồn và thời điểm; điều nguồn không nói thì để trống.',
      'For what an article, report or minutes tell: name the source and the moment; leave empty what it does not say.',
    ],
    occurredAt: ['Diễn ra lúc', 'Took place at'],
    'source-title': ['Nguồn', 'Source'],
    'source-day': ['Ngày của nguồn', 'Date of the source'],
    'source-note': ['Ghi chú về nguồn', 'Note on the source'],
    'day-form': ['ngày/tháng/năm', 'dd/mm/yyyy'],
    calendar: ['Mở lịch', 'Open the calendar'],
    post: ['Với tư cách', 'In the capacity of'],
    nothing: ['Không cần điền gì thêm.', 'Nothing more to fill in.'],
  },
  unsent: {
    title: ['Chưa gửi', 'Not sent yet'],
    kept: [
      'Lời bạn viết chưa được gửi. Máy này giữ lại, và hiện lại khi bạn mở lần sau.',
      'What you wrote was not sent. This machine keeps it, and shows it again when you come back.',
    ],
    stay: ['Viết tiếp', 'Go on writing'],
    leave: ['Đóng', 'Close'],
    again: ['Phần bạn viết dở lần trước đã hiện lại.', 'What you had begun to write is here again.'],
    'begun-anew': ['Đã bỏ phần viết dở', 'What had been begun is dropped'],
    anew: ['Viết lại từ đầu', 'Begin anew'],
  },
  text: {
    count: ['%{length}/%{most} ký tự', '%{length} of %{most} characters'],
    'too-long': [
      'Dài quá: nhiều nhất %{most} ký tự, hãy bớt %{over} ký tự.',
      'Too long: %{most} characters at most, take away %{over}.',
    ],
  },
  file: {
    choose: ['Chọn tệp', 'Choose a file'],
    another: ['Chọn tệp khác', 'Choose another'],
    kinds: ['PDF, DOCX hoặc ảnh, tối đa 25 MB', 'PDF, DOCX or a picture, 25 MB at most'],
    'no-unit': ['Chọn đơn vị trước khi đính kèm tệp.', 'Choose the unit before attaching a file.'],
    clear: ['Bỏ tệp', 'Remove the file'],
  },
  editor: {
    bold: ['Đậm', 'Bold'],
    italic: ['Nghiêng', 'Italic'],
    underline: ['Gạch chân', 'Underline'],
    heading: ['Đề mục', 'Heading'],
    bullets: ['Danh sách', 'Bullets'],
    numbers: ['Danh sách số', 'Numbers'],
    quote: ['Trích dẫn', 'Quote'],
    undo: ['Hoàn tác', 'Undo'],
    redo: ['Làm lại', 'Redo'],
    tools: ['Định dạng', 'Formatting'],
  },
  search: ['Tìm mọi thứ (%{keys})', 'Search everything (%{keys})'],
  notices: {
    title: ['Thông báo', 'Notices'],
    unread: ['%{smart_count} thông báo chưa đọc', '%{smart_count} unread notices'],
    none: ['Không có thông báo.', 'No notices.'],
  },
  failed: {
    title: ['Việc chạy lỗi', 'Failed jobs'],
    none: ['Không có việc nào chạy lỗi.', 'No job has failed.'],
    again: ['Thử lại', 'Try again'],
    asked: ['Đã xếp lại để chạy.', 'It will be tried again.'],
    job: ['Việc', 'Job'],
    error: ['Lỗi', 'Error'],
    attempts: ['Số lần thử', 'Attempts'],
    at: ['Lúc', 'At'],
    event: ['Sự kiện', 'Event'],
    unit: ['Đơn vị', 'Unit'],
  },
  refused: {
    title: ['Việc tự động bị từ chối', 'Refused automatic commands'],
    hint: [
      'Hệ thống định tự làm tiếp nhưng một quy tắc không cho phép.',
      'What the system wished to do next and a rule refused.',
    ],
    none: ['Không có việc nào bị từ chối.', 'Nothing was refused.'],
    command: ['Việc định làm', 'Wished'],
    why: ['Vì sao', 'Why'],
  },
  readings: {
    title: ['Nhật ký kiểm tra', 'What auditors read'],
    hint: [
      'Những gì cán bộ kiểm tra đã mở xem; không ghi lại chữ đã gõ.',
      'What auditors opened; what they typed is not kept.',
    ],
    none: ['Chưa có cán bộ kiểm tra nào mở xem.', 'No auditor has read anything yet.'],
    who: ['Người xem', 'Who'],
    what: ['Đã xem', 'Read'],
    more: ['Xem thêm', 'More'],
    doors: {
      views: ['Danh sách', 'Lists'],
      timeline: ['Dòng thời gian', 'Timeline'],
      events: ['Sự kiện', 'Event'],
      exports: ['Tệp xuất', 'Export'],
      search: ['Tìm kiếm', 'Search'],
      files: ['Tệp đính kèm', 'Attached file'],
      'unit-progress': ['Tiến độ các đơn vị', 'Progress of units'],
      'failed-jobs': ['Việc chạy lỗi', 'Failed jobs'],
      'process-refusals': ['Việc tự động bị từ chối', 'Refused automatic commands'],
      readings: ['Nhật ký kiểm tra', 'What auditors read'],
      accounts: ['Tài khoản', 'Accounts'],
    },
  },
} as const;

type Pair = readonly [vi: string, en: string];
type Tree = { readonly [key: string]: Pair | Tree };
type Messages = { [key: string]: string | Messages };

/** The console's own messages: the first of each pair in Vietnamese, the second in English. */
export function ownMessages(language: 'vi' | 'en'): Messages {
  return pick(own, language === 'vi' ? 0 : 1);
}

function pick(tree: Tree, which: 0 | 1): Messages {
  return Object.fromEntries(
    Object.entries(tree).map(([key, inner]) => [key, isPair(inner) ? inner[which] : pick(inner, which)]),
  );
}

function isPair(inner: Pair | Tree): inner is Pair {
  return Array.isArray(inner);
}
