import type { Pair } from '../platform/words/use-words.js';

export const words = {
  updated: ['Đã cập nhật', 'Updated'],
  offline: [
    'Mất kết nối. Những gì bạn đang nhập vẫn còn; gửi lại khi có mạng.',
    'No connection. What you are typing is kept; send it when the connection is back.',
  ],
  online: ['Đã có kết nối trở lại', 'The connection is back'],
} as const satisfies { readonly [key: string]: Pair };
