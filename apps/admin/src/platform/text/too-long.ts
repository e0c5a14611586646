/** How many characters of a text count: as it is sent, composed and without blank edges. */
export function lengthOf(text: string): number {
  return text.normalize('NFC').trim().length;
}

/** Whether a text is longer than may be sent. */
export function isTooLong(text: string, most: number): boolean {
  return lengthOf(text) > most;
}
