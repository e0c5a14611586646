import type { RefusalWords } from './words.js';

/** Refusals of whoever signs in, asks, or keeps accounts. */
export const accessRefusals: { readonly [code: string]: RefusalWords } = {
  'access.signed-out': {
    says: {
      vi: 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết.',
      en: 'You are not signed in, or your session has ended.',
    },
    mend: { vi: 'Đăng nhập rồi làm lại.', en: 'Sign in and try again.' },
  },
  'access.wrong-credentials': {
    says: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The username or the password is not right.' },
    mend: {
      vi: 'Nhập lại; nếu quên mật khẩu, liên hệ cán bộ công đoàn cấp trên.',
      en: 'Enter them again; if you have forgotten the password, turn to an officer of the upper union.',
    },
  },
  'access.too-many': {
    says: { vi: 'Quá nhiều lần thử.', en: 'Too many tries.' },
    mend: { vi: 'Chờ {retryAfter} giây rồi thử lại.', en: 'Wait {retryAfter} seconds and try again.' },
  },
  'access.forbidden': {
    says: { vi: 'Chức trách của bạn không cho phép làm việc này.', en: 'None of your posts allows this.' },
    mend: {
      vi: 'Nhờ người có chức trách ở đơn vị này hoặc công đoàn cấp trên thực hiện.',
      en: 'Ask somebody who holds such a post at this unit or above it.',
    },
  },
  'access.foreign-page': {
    says: { vi: 'Yêu cầu được gửi từ một trang khác.', en: 'The request was sent from another site.' },
    mend: { vi: 'Mở lại Kỷ Yếu theo đúng địa chỉ rồi làm lại.', en: 'Open Kỷ Yếu at its own address and try again.' },
  },
  'access.password-must-change': {
    says: {
      vi: 'Bạn đang dùng mật khẩu được cấp lần đầu.',
      en: 'You are still using the password that you were first given.',
    },
    mend: { vi: 'Đặt mật khẩu riêng của bạn trước.', en: 'Choose a password of your own first.' },
  },
  'access.wrong-password': {
    says: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is not right.' },
    mend: { vi: 'Nhập lại mật khẩu hiện tại.', en: 'Enter the current password again.' },
  },
  'access.password-unchanged': {
    says: { vi: 'Mật khẩu mới giống mật khẩu cũ.', en: 'The new password is the old one.' },
    mend: { vi: 'Chọn mật khẩu khác.', en: 'Choose another one.' },
  },
  'access.password-too-short': {
    says: { vi: 'Mật khẩu mới quá ngắn.', en: 'The new password is too short.' },
    mend: {
      vi: 'Dùng ít nhất {shortest} ký tự; một câu dễ nhớ là tốt.',
      en: 'Use at least {shortest} characters; a sentence that you remember is good.',
    },
  },
  'access.password-too-long': {
    says: { vi: 'Mật khẩu mới quá dài.', en: 'The new password is too long.' },
    mend: { vi: 'Rút ngắn lại.', en: 'Shorten it.' },
  },
  'access.password-too-common': {
    says: {
      vi: 'Mật khẩu mới gồm những từ ai cũng đoán được.',
      en: 'The new password is made of words that anybody would guess.',
    },
    mend: { vi: 'Chọn một câu của riêng bạn.', en: 'Choose a sentence of your own.' },
  },
  'access.password-too-simple': {
    says: { vi: 'Mật khẩu mới lặp lại hoặc nối tiếp đơn giản.', en: 'The new password only repeats or counts on.' },
    mend: { vi: 'Chọn một câu của riêng bạn.', en: 'Choose a sentence of your own.' },
  },
  'access.malformed-username': {
    says: {
      vi: 'Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số và các dấu . _ @ -',
      en: 'A username has 3 to 60 plain small letters, digits and the signs . _ @ -',
    },
    mend: { vi: 'Sửa lại tên đăng nhập.', en: 'Correct the username.' },
  },
  'access.username-taken': {
    says: { vi: 'Tên đăng nhập này đã có người dùng.', en: 'This username is taken.' },
    mend: { vi: 'Chọn tên khác.', en: 'Choose another one.' },
  },
  'access.own-account': {
    says: { vi: 'Không thể tự khoá tài khoản của mình.', en: 'You cannot disable your own account.' },
    mend: { vi: 'Nhờ cán bộ công đoàn cấp trên thực hiện.', en: 'Ask another officer of the upper union.' },
  },
  'access.post-ends-before-it-begins': {
    says: { vi: 'Ngày kết thúc trước ngày bắt đầu.', en: 'The last day is before the first.' },
    mend: { vi: 'Sửa lại ngày.', en: 'Correct the days.' },
  },
};
