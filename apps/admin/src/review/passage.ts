const AT_MOST = 1000;

/** What is selected within a place, without what went and the signs at the edge; null when nothing is. */
export function passageIn(place: HTMLElement | null): string | null {
  const selection = document.getSelection();
  if (!place || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!place.contains(range.commonAncestorContainer)) return null;
  const selected = range.cloneContents();
  for (const other of selected.querySelectorAll('del, button, .sign, .remark, .marker')) other.remove();
  for (const block of selected.querySelectorAll('.block')) block.append('\n');
  const text = (selected.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  if (!text) return null;
  const passage = text.normalize('NFC');
  return passage.length > AT_MOST ? `${passage.slice(0, AT_MOST - 1)}…` : passage;
}
