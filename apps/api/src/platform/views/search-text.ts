/**
 * Folds Vietnamese text for searching: lower case, no diacritics, đ as d, whatever Unicode form it arrives in. Rows and
 * questions go through this one function.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
