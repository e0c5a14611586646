import { views } from '#contracts';
import type { Say } from './words.js';

type Row = { readonly id: string; readonly [field: string]: unknown };

/** How a row is called wherever another one refers to it. */
export function nameOf(view: string, row: Row, say: Say): string {
  const own = byView[view]?.(row, say);
  if (own) return own;
  for (const field of [
    'name',
    'title',
    'subject',
    'question',
    'topic',
    'metric',
    'label',
    ...(views.get(view)?.search ?? []),
  ]) {
    const value = row[field];
    if (typeof value === 'string' && value) return shortened(value);
  }
  return `${say.view(view)} ${shortId(row.id)}`;
}

/** Enough of an id to tell it from its neighbours. */
export function shortId(id: string): string {
  const [first = '', ...rest] = id.split(':');
  return [first.length > 12 ? `#${first.slice(-6)}` : first, ...rest].join('·');
}

const byView: { readonly [view: string]: (row: Row, say: Say) => string | null } = {
  'union-units': ({ shortName, name }) => words(shortName) ?? words(name),
  people: ({ name, status }, say) =>
    words(name) ?? (status === 'erased' ? say.value('person', 'status', 'erased') : null),
  congresses: ({ unitName, term, ordinal }, say) =>
    words(unitName) &&
    [
      words(unitName),
      [words(ordinal) && say.ordinal(words(ordinal) ?? ''), words(term)].filter(Boolean).join(', '),
    ].join(' · '),
  elections: ({ body }, say) =>
    words(body) && `${say.feature('election')}: ${say.value('election', 'body', String(body))}`,
  'document-versions': ({ kind, version }, say) =>
    words(kind) &&
    `${say.value('document', 'kind', String(kind))}, ${say.field('document', 'version').toLowerCase()} ${String(version)}`,
};

function words(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}
