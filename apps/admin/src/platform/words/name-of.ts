import { views } from '#contracts';
import { fieldsOf } from '../shape/shape.js';
import { dayText, plainText } from './format.js';
import type { Say } from './words.js';

type Row = { readonly id: string; readonly [field: string]: unknown };

/** How a row is called wherever another one refers to it, as far as it says so itself. */
export function nameOf(view: string, row: Row, say: Say): string {
  return ownNameOf(view, row, say) ?? [say.view(view), described(view, row, say)].filter(Boolean).join(': ');
}

/** The name that a row bears; null when it has none. */
export function ownNameOf(view: string, row: Row, say: Say): string | null {
  const own = byView[view]?.(row, say);
  if (own) return own;
  if (kinds[view]) return null;
  const named = [
    'name',
    'title',
    'subject',
    'question',
    'topic',
    'metric',
    'label',
    ...(views.get(view)?.search ?? []),
  ];
  for (const field of named) {
    const value = row[field];
    if (typeof value === 'string' && value) return shortened(value);
  }
  return null;
}

/**
 * Whose name stands for that of a row without one: the person it is about, or the congress that has only one such row, or
 * several that are told apart by their kind.
 */
export function namesakeOf(view: string, row: Row): { view: string; id: string } | null {
  const { person, congress } = row;
  if (typeof person === 'string') return { view: 'people', id: person };
  const isOfCongress = congress === row.id || kinds[view] !== undefined;
  return typeof congress === 'string' && isOfCongress ? { view: 'congresses', id: congress } : null;
}

/** What a row without a name is, before the name of its namesake: what its view holds, or what tells it from its neighbours. */
export function kindOf(view: string, row: Row, say: Say): string {
  return kinds[view]?.(row, say) ?? say.view(view);
}

/** A row without a name, by what tells it from its neighbours: what it is, of when, how many. */
function described(view: string, row: Row, say: Say): string {
  const contract = views.get(view);
  if (!contract) return '';
  const { feature } = contract;
  return fieldsOf(contract.row)
    .map(({ name, shape }) => {
      const value = row[name];
      if (value === null || value === undefined) return '';
      // How far it has come is no name: it changes.
      if (shape.kind === 'choice' && !/status$/i.test(name)) return say.value(feature, name, plainText(value));
      if (shape.kind === 'day') return dayText(plainText(value));
      return '';
    })
    .filter(Boolean)
    .slice(0, 2)
    .join(', ');
}

const byView: { readonly [view: string]: (row: Row, say: Say) => string | null } = {
  'union-units': ({ shortName, name }) => words(shortName) ?? words(name),
  regulations: ({ name }, say) => words(name) && say.value('regulation', 'name', String(name)),
  people: ({ name, status }, say) =>
    words(name) ?? (status === 'erased' ? say.value('person', 'status', 'erased') : null),
  congresses: ({ unitName, term, ordinal }, say) =>
    words(unitName) &&
    [
      words(unitName),
      [words(ordinal) && say.ordinal(words(ordinal) ?? ''), words(term)].filter(Boolean).join(', '),
    ].join(' · '),
  elections: ({ body }, say) => words(body) && electionOf(say.value('election', 'body', String(body)), say),
  'recognition-checks': ({ check }, say) => words(check) && say.value('dossier', 'check', String(check)),
  'document-versions': ({ kind, version }, say) =>
    words(kind) &&
    `${say.value('document', 'kind', String(kind))}, ${say.field('document', 'version').toLowerCase()} ${String(version)}`,
};

// Their search finds reasons, notes and capacities, which name nothing.
const kinds: { readonly [view: string]: (row: Row, say: Say) => string } = {
  reviews: (_, say) => say.view('reviews'),
  'review-decisions': ({ act, side }, say) =>
    [
      say.value('review', 'act', plainText(act)),
      words(side) ? say.value('review', 'side', plainText(side)) : say.nothing('review', 'side')?.toLowerCase(),
    ].join(', '),
};

function electionOf(body: string, say: Say): string {
  return say.language === 'vi' ? `Bầu ${body}` : `${body}, election`;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}
