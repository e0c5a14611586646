import { accessRefusals } from './access.js';
import { fileRefusals } from './files.js';
import type { RefusalWords, Words } from './words.js';

/** Labels that mean the same in every feature. */
export const commonFields: { readonly [field: string]: Words } = {
  id: { vi: 'Mã', en: 'Id' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  congress: { vi: 'Đại hội', en: 'Congress' },
  meeting: { vi: 'Cuộc họp', en: 'Meeting' },
  campaign: { vi: 'Đợt đại hội', en: 'Campaign' },
  title: { vi: 'Tên', en: 'Title' },
  name: { vi: 'Tên', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  status: { vi: 'Trạng thái', en: 'Status' },
  note: { vi: 'Ghi chú', en: 'Note' },
  reason: { vi: 'Lý do', en: 'Reason' },
  person: { vi: 'Người', en: 'Person' },
  date: { vi: 'Ngày', en: 'Date' },
  day: { vi: 'Ngày', en: 'Day' },
  value: { vi: 'Giá trị', en: 'Value' },
  known: { vi: 'Biết bằng cách nào', en: 'How it is known' },
  heldOn: { vi: 'Ngày tổ chức', en: 'Held on' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
  occurredAt: { vi: 'Thời điểm diễn ra', en: 'When it took place' },
  source: { vi: 'Nguồn', en: 'Source' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  ruleSet: { vi: 'Bộ quy tắc', en: 'Rule set' },
  mark: { vi: 'Độ tin cậy', en: 'Confidence' },
  inputs: { vi: 'Số liệu xét', en: 'Inputs' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  of: { vi: 'Tỷ lệ', en: 'Ratio' },
};

/** Labels of choices that mean the same in every feature. */
export const commonValues: { readonly [field: string]: { readonly [value: string]: Words } } = {
  outcome: {
    held: { vi: 'Đạt', en: 'Held' },
    broken: { vi: 'Không đạt', en: 'Broken' },
    unknown: { vi: 'Chưa đủ số liệu', en: 'Cannot be told' },
    excused: { vi: 'Được miễn, có lý do', en: 'Excused, with a reason' },
  },
  known: {
    stated: { vi: 'Nguồn nói rõ', en: 'Stated' },
    'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
    inferred: { vi: 'Suy ra', en: 'Inferred' },
  },
  mark: {
    T: { vi: 'Có trong văn bản', en: 'Found in the text' },
    S: { vi: 'Theo nguồn thứ cấp', en: 'Second-hand' },
    I: { vi: 'Suy ra', en: 'Inferred' },
    G: { vi: 'Thông lệ, chưa kiểm chứng', en: 'Common practice, unverified' },
    U: { vi: 'Chưa rõ, chưa kiểm chứng', en: 'Unknown, unverified' },
  },
};

/** Refusals that no single feature owns. */
export const commonRefusals: { readonly [code: string]: RefusalWords } = {
  ...accessRefusals,
  ...fileRefusals,
  'platform.unsupported-content': refusal(
    'Yêu cầu không được viết theo dạng đã định.',
    'Gửi nội dung dạng JSON; tệp thì gửi dạng multipart.',
    'The request is not written in a form that is accepted.',
    'Send JSON; send files as multipart.',
  ),
  'platform.unknown-command': refusal(
    'Không có lệnh “{command}”.',
    'Kiểm tra lại tên lệnh trong tài liệu API.',
    'There is no command “{command}”.',
    'Check the name of the command in the API description.',
  ),
  'platform.not-found': refusal(
    'Không tìm thấy mục được nêu.',
    'Chọn lại từ danh sách; có thể mục này thuộc đơn vị khác.',
    'The item named was not found.',
    'Choose it again from the list; it may belong to another unit.',
  ),
  'platform.no-such-page': refusal(
    'Không có trang này.',
    'Kiểm tra lại đường dẫn.',
    'There is no such page.',
    'Check the address.',
  ),
  'platform.no-such-view': refusal(
    'Không có danh sách “{view}”.',
    'Kiểm tra lại tên danh sách.',
    'There is no view “{view}”.',
    'Check the name of the view.',
  ),
  'platform.by-system-only': refusal(
    'Việc này hệ thống tự làm.',
    'Không cần làm gì thêm.',
    'The system does this by itself.',
    'Nothing to do.',
  ),
  'platform.malformed': refusal(
    'Có ô chưa đúng.',
    'Sửa các ô được đánh dấu rồi gửi lại; chưa có gì bị thay đổi.',
    'Some fields are not right.',
    'Mend the marked fields and send again; nothing was changed.',
  ),
  'platform.malformed-key': refusal(
    'Khoá chống lặp không hợp lệ.',
    'Dùng 8 đến 200 ký tự không dấu, không khoảng trắng.',
    'The idempotency key is malformed.',
    'Use 8 to 200 printable characters without spaces.',
  ),
  'platform.malformed-term': refusal(
    'Nhiệm kỳ phải viết dạng 2023-2028.',
    'Viết hai năm, nối bằng dấu gạch.',
    'A term is written like 2023-2028.',
    'Write two years with a hyphen.',
  ),
  'platform.malformed-filter': refusal(
    'Bộ lọc hoặc cách sắp xếp không hợp lệ.',
    'Chỉ lọc và sắp xếp theo các cột cho phép.',
    'The filter or the order is malformed.',
    'Filter and sort only by the columns that allow it.',
  ),
  'platform.malformed-moment': refusal(
    'Thời điểm không hợp lệ.',
    'Dùng số thứ tự sự kiện hoặc ngày giờ ISO 8601.',
    'The moment is malformed.',
    'Use the position of an event or an ISO 8601 date.',
  ),
  'platform.too-many-pages': refusal(
    'Tài khoản này đang mở quá {most} trang cùng nhận tin trực tiếp.',
    'Đóng bớt trang; trang này vẫn dùng được, chỉ không tự cập nhật.',
    'More than {most} pages of this account are being kept up to date.',
    'Close some; this page still works, it only does not update by itself.',
  ),
  'platform.too-many-crashes': refusal(
    'Tài khoản này đã báo quá nhiều trang lỗi trong một giờ.',
    'Báo cho người quản trị; thử lại sau {retryAfter} giây.',
    'This account has told of too many broken pages within an hour.',
    'Tell the administrator; try again in {retryAfter} seconds.',
  ),
  'platform.preferences-too-large': refusal(
    'Các lựa chọn cá nhân chiếm quá {bytes} byte.',
    'Bỏ bớt bộ lọc hoặc cột đã lưu.',
    'What is kept of your preferences is more than {bytes} bytes.',
    'Remove some saved filters or columns.',
  ),
  'platform.one-line-only': refusal(
    'Ô này chỉ gồm một dòng.',
    'Bỏ dấu xuống dòng.',
    'This field is a single line.',
    'Remove the line breaks.',
  ),
  'platform.unclean-text': refusal(
    'Văn bản có ký tự điều khiển hoặc chưa ở dạng Unicode dựng sẵn.',
    'Gõ lại, hoặc dán dưới dạng văn bản thuần.',
    'The text holds control characters or is not composed Unicode.',
    'Type it again, or paste it as plain text.',
  ),
  'platform.not-nfc': refusal(
    'Văn bản dùng dấu tổ hợp (NFD), hệ thống chỉ nhận Unicode dựng sẵn (NFC).',
    'Chuyển sang NFC rồi gửi lại.',
    'The text uses combining marks (NFD); only composed Unicode (NFC) is accepted.',
    'Convert it to NFC and send it again.',
  ),
  'platform.lone-surrogate': refusal(
    'Văn bản có ký tự Unicode hỏng.',
    'Gõ lại chỗ hiện ô vuông hoặc dấu hỏi.',
    'The text holds a broken Unicode character.',
    'Type the garbled place again.',
  ),
  'platform.absurd-date': refusal(
    'Ngày này không thể đúng.',
    'Kiểm tra lại năm; không ghi việc ở tương lai.',
    'This date cannot be right.',
    'Check the year; what lies ahead cannot be recorded as done.',
  ),
  'platform.too-deep': refusal(
    'Dữ liệu lồng nhau quá {deepest} tầng.',
    'Đơn giản hoá cấu trúc.',
    'The data is nested deeper than {deepest} levels.',
    'Make it flatter.',
  ),
  'platform.too-long': refusal(
    'Văn bản dài quá {most} ký tự.',
    'Chia nhỏ, hoặc đính kèm tệp.',
    'The text is longer than {most} characters.',
    'Split it, or attach it as a file.',
  ),
  'platform.too-large': refusal(
    'Nội dung gửi lên quá lớn.',
    'Lệnh tối đa 1 MB; tài liệu lớn thì đính kèm tệp.',
    'What was sent is too large.',
    'A command may have 1 MB; attach a larger document as a file.',
  ),
  'platform.forbidden-key': refusal(
    'Tên trường “{key}” không được phép.',
    'Bỏ trường này.',
    'The field name “{key}” is not allowed.',
    'Remove the field.',
  ),
  'platform.bad-request': refusal(
    'Yêu cầu không đọc được.',
    'Gửi JSON đúng chuẩn với content-type application/json.',
    'The request could not be read.',
    'Send well-formed JSON with content type application/json.',
  ),
  'platform.too-slow': refusal(
    'Yêu cầu đến quá chậm, nên chưa được xử lý.',
    'Kiểm tra đường truyền rồi gửi lại; chưa có gì thay đổi.',
    'The request came too slowly, and was not dealt with.',
    'Check the connection and send it again; nothing has changed.',
  ),
  'platform.conflict': refusal(
    'Người khác vừa thay đổi mục này.',
    'Xem họ đã làm gì, rồi làm lại nếu vẫn cần.',
    'Somebody else has just changed this.',
    'See what they did, then do it again if it is still needed.',
  ),
  'platform.key-reused': refusal(
    'Khoá chống lặp đã dùng cho một yêu cầu khác.',
    'Dùng khoá mới cho yêu cầu mới.',
    'The idempotency key was used for another request.',
    'Use a new key for a new request.',
  ),
  'platform.busy': refusal(
    'Hệ thống đang bận.',
    'Chờ vài giây rồi gửi lại; chưa có gì bị mất.',
    'The system is busy.',
    'Wait a few seconds and send again; nothing is lost.',
  ),
  'platform.view-behind': refusal(
    'Thay đổi vừa ghi chưa kịp hiện ra.',
    'Chờ vài giây rồi mở lại; thay đổi đã được ghi, không bị mất.',
    'What was just recorded is not shown yet.',
    'Wait a few seconds and open it again; it is recorded, nothing is lost.',
  ),
  'platform.reading-unrecorded': refusal(
    'Chưa ghi lại được việc đọc của cán bộ kiểm tra nên chưa thể hiển thị.',
    'Chờ vài giây rồi mở lại; nếu vẫn vậy, báo người quản trị.',
    'What an auditor reads is recorded, and that could not be done: nothing is shown.',
    'Wait a few seconds and open it again; if it persists, tell the administrator.',
  ),
  'platform.store-unavailable': refusal(
    'Cơ sở dữ liệu tạm thời không trả lời.',
    'Chờ ít phút rồi gửi lại với cùng khoá; việc đã xác nhận không bị mất.',
    'The database does not answer at the moment.',
    'Wait a little and send again with the same key; nothing acknowledged is lost.',
  ),
  'platform.disk-full': refusal(
    'Đĩa của máy chủ đã đầy nên chưa ghi được.',
    'Báo người quản trị giải phóng chỗ trống, rồi gửi lại với cùng khoá; việc đã xác nhận không bị mất.',
    'The disk of the server is full: nothing could be written.',
    'Let the administrator free some room, then send again with the same key; nothing acknowledged is lost.',
  ),
  'platform.view-being-built': refusal(
    'Danh sách đang được dựng lại từ nhật ký.',
    'Chờ vài giây rồi mở lại; không có gì bị mất.',
    'This list is being built anew from the log.',
    'Wait a few seconds and open it again; nothing is lost.',
  ),
  'platform.views-behind': refusal(
    'Hệ thống chưa kịp cập nhật các danh sách cần để kiểm tra việc này.',
    'Chờ vài giây rồi gửi lại với cùng khoá; chưa có gì bị thay đổi.',
    'The lists that this has to be checked against have not caught up yet.',
    'Wait a few seconds and send again with the same key; nothing was changed.',
  ),
  'platform.accident': refusal(
    'Hệ thống gặp sự cố.',
    'Thử lại; nếu vẫn lỗi, gửi mã tham chiếu cho người quản trị.',
    'Something went wrong on our side.',
    'Try again; if it persists, give the reference to the administrator.',
  ),
  'platform.field-invalid-type': refusal(
    'Thiếu hoặc sai kiểu.',
    'Điền ô này.',
    'Missing or of the wrong type.',
    'Fill it in.',
  ),
  'platform.field-invalid-value': refusal(
    'Giá trị không nằm trong các lựa chọn.',
    'Chọn lại.',
    'Not one of the choices.',
    'Choose again.',
  ),
  'platform.field-invalid-format': refusal(
    'Không đúng dạng.',
    'Viết lại theo mẫu.',
    'Not in the right form.',
    'Write it as shown.',
  ),
  'platform.field-invalid-union': refusal(
    'Không đúng dạng nào được nhận.',
    'Viết lại theo mẫu.',
    'In none of the accepted forms.',
    'Write it as shown.',
  ),
  'platform.field-invalid-key': refusal('Tên không hợp lệ.', 'Đổi tên.', 'The name is not valid.', 'Change it.'),
  'platform.field-invalid-element': refusal(
    'Có mục không hợp lệ.',
    'Sửa mục đó.',
    'One item is not valid.',
    'Mend it.',
  ),
  'platform.field-too-small': refusal(
    'Quá ngắn hoặc quá nhỏ.',
    'Điền thêm.',
    'Too short or too small.',
    'Make it larger.',
  ),
  'platform.field-too-big': refusal('Quá dài hoặc quá lớn.', 'Rút ngắn.', 'Too long or too large.', 'Make it smaller.'),
  'platform.field-not-multiple-of': refusal('Không chia hết.', 'Sửa số.', 'Not a multiple.', 'Change the number.'),
  'platform.field-unrecognized-keys': refusal(
    'Trường không có trong mẫu.',
    'Bỏ trường này.',
    'Not a field of this form.',
    'Remove it.',
  ),
  'platform.field-custom': refusal('Không hợp lệ.', 'Sửa ô này.', 'Not valid.', 'Mend it.'),
};

function refusal(vi: string, viMend: string, en: string, enMend: string): RefusalWords {
  return { says: { vi, en }, mend: { vi: viMend, en: enMend } };
}
