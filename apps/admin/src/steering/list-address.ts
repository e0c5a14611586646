/** The groups of congresses that one looks through, each with a list of its own. */
export const tabs = ['all', 'deadline', 'upper', 'recognition', 'pilots'] as const;
export type Tab = (typeof tabs)[number];

/** The address of a list of congresses, narrowed down. */
export function listOf(tab: Tab, filter: { readonly [field: string]: unknown } = {}): string {
  const known = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const search = new URLSearchParams({ filter: JSON.stringify(known), page: '1' });
  return `/congresses/${tab === 'all' ? '' : `of/${tab}`}?${search}`.replace('/?', '?');
}
