/** What a row of any view is called by people; null when it has no name. */
export function labelOf(row: { readonly [field: string]: unknown }): string | null {
  const { unitName, term } = row;
  if (typeof unitName === 'string') return typeof term === 'string' ? `${unitName}, ${term}` : unitName;
  for (const field of ['name', 'title', 'number']) {
    const value = row[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
