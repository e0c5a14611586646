import { views } from '#contracts';

/** The order of a view when nobody asks for another. */
export function firstSort(view: string): { field: string; order: 'ASC' | 'DESC' } {
  const first = views.get(view)?.sort[0] ?? 'id';
  return { field: first.replace(/^-/, ''), order: first.startsWith('-') ? 'DESC' : 'ASC' };
}
