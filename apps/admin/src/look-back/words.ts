import type { Pair } from '../platform/words/use-words.js';

/** What the look-back says. */
export const words = {
  title: ['Tra cứu & tua lại', 'Look up & look back'],
  intro: [
    'Tìm một đơn vị, một người, một số văn bản hoặc một sự kiện, rồi xem đúng những gì đã có ở thời điểm đó.',
    'Find a unit, a person, a document number or an event, and see what there was at that moment.',
  ],
} as const satisfies { readonly [key: string]: Pair };
