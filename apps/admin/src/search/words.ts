import type { Pair } from '../platform/words/use-words.js';

/** What searching says, wherever one searches. */
export const words = {
  title: ['Tìm mọi thứ', 'Search everything'],
  box: [
    'Tên đơn vị, tên người, số văn bản, ngày, số sự kiện',
    'A unit, a person, a document number, a day, an event number',
  ],
  'box-hint': [
    'Viết có dấu hoặc không dấu đều được; ngày như 17/02/2023.',
    'With or without diacritics; a day as 17/02/2023.',
  ],
  keys: ['↑ ↓: chọn · Enter: mở · Esc: đóng', '↑ ↓: choose · Enter: open · Esc: close'],
  searching: ['Đang tìm…', 'Searching…'],
  found: ['%{count} kết quả', '%{count} results'],
  nothing: ['Không tìm thấy gì khớp với “%{q}”.', 'Nothing matches “%{q}”.'],
  event: ['Sự kiện số %{position}', 'Event %{position}'],
} as const satisfies { readonly [key: string]: Pair };
