/** A text as words, runs of space and single signs. NFC first, so that no letter loses its diacritics to a neighbour. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(token) ?? [];
}

const token = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;
