import type { Pair } from '../platform/words/use-words.js';

export const words = {
  now: ['Hiện tại', 'Now'],
  control: ['Thời điểm: %{moment}', 'Moment: %{moment}'],
  title: ['Xem lại ở một thời điểm', 'Look at a moment'],
  hint: [
    'Mọi trang và danh sách sẽ hiện đúng như lúc đó, chỉ để đọc.',
    'Every page and list is shown as it was then, for reading only.',
  ],
  day: ['Ngày giờ (giờ Việt Nam)', 'Date and time (Việt Nam)'],
  'day-form': ['31/12/2026 17:30', '31/12/2026 17:30'],
  event: ['hoặc sau sự kiện số', 'or after event number'],
  look: ['Xem lúc đó', 'Look'],
  yesterday: ['Hôm qua', 'Yesterday'],
  week: ['Một tuần trước', 'A week ago'],
  month: ['Một tháng trước', 'A month ago'],
  back: ['Về hiện tại', 'Back to now'],
  banner: ['Bạn đang xem lúc %{moment}, chỉ đọc.', 'You are looking at %{moment}, read-only.'],
  'after-event': ['ngay sau sự kiện số %{position}', 'right after event %{position}'],
  previous: ['Lùi một sự kiện', 'One event back'],
  next: ['Tiến một sự kiện', 'One event on'],
  copy: ['Sao chép liên kết', 'Copy the link'],
  copied: ['Đã sao chép liên kết đến đúng thời điểm này.', 'The link to this very moment is copied.'],
  malformed: ['Chọn ngày giờ, hoặc ghi số của sự kiện.', 'Choose a date and time, or write the number of an event.'],
} as const satisfies { readonly [key: string]: Pair };
