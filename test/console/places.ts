import { commands, featureOfCommand, features, type Role, views } from '#contracts';
import type { Client, Row } from '../support/client.js';

/** Somebody who looks, with the roles of their posts. */
export type Viewer = {
  readonly username: string;
  readonly client: Client;
  readonly roles: readonly Role[];
  /** Where all the posts are; left out, everything that is seen is below them. */
  readonly unit?: string;
};

/** A page, and who looks at it. */
export type Place = { readonly name: string; readonly at: string; readonly whose: string };

/** A page on which forms are opened, by the types of their commands. */
export type FormPlace = Place & { readonly types: readonly string[] };

type Seen = { readonly whose: Viewer; readonly rows: readonly Row[] };

const ROWS_LOOKED_AT = 200;

/** Given on pages of their own under names of their own, where other specs give them. */
const elsewhere: ReadonlySet<string> = new Set([
  'document.save-version',
  'document.answer-comment',
  'dossier.recognise',
  'dossier.refuse',
]);

/** The list of every view, the page of its first row, and the form of every command that it is time for on some row. */
export async function placesOf(viewers: readonly Viewer[]) {
  const seen = new Map<string, Seen>();
  for (const view of views.keys()) seen.set(view, await seenIn(view, viewers));
  const all = [...seen];
  const lists: Place[] = all.map(([view, { whose }]) => ({ name: view, at: `/#/${view}`, whose: whose.username }));
  const pages: Place[] = all.flatMap(
    ([
      view,
      {
        whose,
        rows: [first],
      },
    ]) => (first ? [{ name: `${view}-page`, at: pageOf(view, first), whose: whose.username }] : []),
  );
  return { lists, pages, forms: formsIn(seen) };
}

/** The rows of a view, as the first of the viewers sees them who sees any. */
async function seenIn(view: string, viewers: readonly Viewer[]): Promise<Seen> {
  const [first] = viewers;
  if (!first) throw new Error('Nobody looks');
  for (const whose of viewers) {
    const { body } = await whose.client.call('GET', `/api/views/${view}?limit=${ROWS_LOOKED_AT}`);
    const { data = [] } = body as { data?: Row[] };
    if (data.length > 0) return { whose, rows: data };
  }
  return { whose: first, rows: [] };
}

function formsIn(seen: ReadonlyMap<string, Seen>): FormPlace[] {
  const places = new Map<string, FormPlace>();
  for (const [type, { bySystem }] of commands) {
    const place = bySystem || elsewhere.has(type) ? undefined : placeOf(type, seen);
    if (!place) continue;
    const key = `${place.whose} ${place.at}`;
    places.set(key, { ...place, types: [...(places.get(key)?.types ?? []), type] });
  }
  return [...places.values()];
}

function placeOf(type: string, seen: ReadonlyMap<string, Seen>): Place | undefined {
  const { begins, when, roles = [] } = commands.get(type) ?? {};
  const feature = featureOfCommand(type);
  const mayAt = (view: string) => seen.get(view)?.whose.roles.some((role) => roles.includes(role)) ?? false;
  if (begins) {
    const view = Object.keys(features.find((one) => one.feature === feature)?.views ?? {})[0] ?? '';
    return mayAt(view) ? { name: type, at: `/#/${view}`, whose: seen.get(view)?.whose.username ?? '' } : undefined;
  }
  for (const [view, { whose, rows }] of seen) {
    if (!views.get(view)?.commands?.includes(type) || !mayAt(view)) continue;
    const row = rows.find(
      ({ status, unit }) =>
        (when === undefined || when.includes(String(status))) && isBelow(whose.unit, unit, seen.get('union-units')),
    );
    if (row) return { name: type, at: pageOf(view, row), whose: whose.username };
  }
  return undefined;
}

/** Whether a row's unit is the one where the posts are, or below it. */
function isBelow(top: string | undefined, unit: unknown, units: Seen | undefined): boolean {
  if (top === undefined || typeof unit !== 'string' || unit === top) return true;
  const parent = units?.rows.find(({ id }) => id === unit)?.['parent'];
  return typeof parent === 'string' && isBelow(top, parent, units);
}

function pageOf(view: string, { id }: Row): string {
  return `/#/${view}/${encodeURIComponent(String(id))}/show`;
}
