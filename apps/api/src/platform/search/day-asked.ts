/** The day that is asked for, if a day is all that was written: `17/02/2023`, `17-2-2023` or `2023-02-17`. */
export function dayAsked(q: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(q) ?? turned(q) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${text}T00:00:00Z`);
  // The 31st of February would be the 3rd of March.
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text) ? undefined : text;
}

function turned(q: string): readonly string[] | undefined {
  const [whole, day, , month, year] = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$/.exec(q) ?? [];
  return whole && day && month && year ? [whole, year, month, day] : undefined;
}
