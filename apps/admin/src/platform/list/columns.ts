import type { ViewContract } from '#contracts';
import { type Field, fieldsOf } from '../shape/shape.js';

const AT_FIRST = 6;
const telling = ['name', 'unitName', 'title', 'subject', 'question', 'topic', 'metric'];
const kinds: { readonly [kind: string]: number } = {
  choice: 2,
  day: 2,
  number: 1,
  ref: 1,
  boolean: 0,
  text: 0,
  instant: 0,
  list: -2,
};

/** The columns a list may have, and those it hides at first. */
export function columnsOf(view: ViewContract, chosen?: readonly string[]) {
  const fields = fieldsOf(view.row).filter(({ name, shape }) => name !== 'id' && isListable(shape.kind));
  const shown = chosen?.filter((name) => fields.some((field) => field.name === name)) ?? chosenByItself(view, fields);
  const order = (name: string) => (shown.includes(name) ? shown.indexOf(name) : shown.length);
  const columns = [...fields].sort((a, b) => order(a.name) - order(b.name));
  return { columns, hidden: columns.map(({ name }) => name).filter((name) => !shown.includes(name)) };
}

function isListable(kind: string): boolean {
  return !['group', 'document', 'either'].includes(kind);
}

/** What tells rows apart comes first, then what they are sorted and filtered by. */
function chosenByItself(view: ViewContract, fields: readonly Field[]): string[] {
  const sortable = new Set(view.sort.map((field) => field.replace(/^-/, '')));
  const weight = ({ name, shape }: Field) =>
    (telling.includes(name) ? 20 : 0) +
    (name === 'status' ? 8 : 0) +
    (sortable.has(name) ? 4 : 0) +
    (view.search.includes(name) ? 3 : 0) +
    (view.filter.includes(name) ? 2 : 0) +
    (kinds[shape.kind] ?? 0);
  const best = [...fields].sort((a, b) => weight(b) - weight(a)).slice(0, AT_FIRST);
  // How far it is tells no row from another.
  const first = best.find(({ name }) => name !== 'status');
  const rest = fields.filter((field) => field !== first && best.includes(field));
  return [...(first ? [first] : []), ...rest].map(({ name }) => name);
}
