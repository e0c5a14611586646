import type { Pair } from '../platform/words/use-words.js';

/** What the form of a campaign's settings says. */
export const words = {
  numerator: ['Tử số', 'Numerator'],
  denominator: ['Mẫu số', 'Denominator'],
  from: ['Từ số đoàn viên', 'From so many members'],
  least: ['Ít nhất', 'At least'],
  most: ['Nhiều nhất', 'At most'],
} as const satisfies { readonly [key: string]: Pair };
