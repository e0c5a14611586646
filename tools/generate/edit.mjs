import { Refused } from './files.mjs';

const pairs = { '{': '}', '(': ')', '[': ']' };

/** Adds a member at the end of `export type <name> = A | B;`. */
export const addToUnion = (name, member) => (text) => {
  const start = text.indexOf(`export type ${name} =`);
  if (start < 0) throw new Refused(`There is no "export type ${name}".`);
  const end = find(text, start, ';');
  return `${text.slice(0, end)}\n  | ${member}${text.slice(end)}`;
};

/** Adds entries at the end of the first block, list or call that opens with this. */
export const addInto =
  (opening, entries, { after = '' } = {}) =>
  (text) => {
    const from = after ? text.indexOf(after) : 0;
    const at = from < 0 ? -1 : text.indexOf(opening, from);
    if (at < 0) throw new Refused(`There is no "${opening}"${after ? ` after "${after}"` : ''}.`);
    const bracket = at + opening.length - 1;
    const end = find(text, bracket + 1, pairs[text[bracket]]);
    const before = text.slice(0, end).trimEnd();
    const comma = /[,{([]$/.test(before) ? '' : ',';
    return `${before}${comma}\n${entries}\n${text.slice(end)}`;
  };

/** Puts text in front of the first place where this stands. */
export const putBefore = (mark, added) => (text) => {
  const at = text.indexOf(mark);
  if (at < 0) throw new Refused(`There is no "${mark}".`);
  return text.slice(0, at) + added + text.slice(at);
};

/** Puts text behind the first place where this stands. */
export const putAfter = (mark, added) => (text) => {
  const at = text.indexOf(mark);
  if (at < 0) throw new Refused(`There is no "${mark}".`);
  return text.slice(0, at + mark.length) + added + text.slice(at + mark.length);
};

/** Makes sure that these names are imported from there. */
export const importing =
  (from, ...names) =>
  (text) => {
    const known = new RegExp(`import \\{([^}]*)\\} from '${from.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}';`).exec(text);
    if (!known) return `import { ${names.join(', ')} } from '${from}';\n${text}`;
    const held = known[1].split(',').map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/ as .*$/, ''),
    );
    const missing = names.filter((name) => !held.includes(name));
    if (missing.length === 0) return text;
    return text.replace(
      known[0],
      `import { ${[known[1].trim().replace(/,$/, ''), ...missing].join(', ')} } from '${from}';`,
    );
  };

/** The next such character that stands in no bracket, string or comment. */
function find(text, from, wanted) {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === wanted) return at;
    if (pairs[letter]) at = find(text, at + 1, pairs[letter]);
    else if (letter === "'" || letter === '"' || letter === '`') at = endOfString(text, at);
    else if (text.startsWith('//', at)) at = text.indexOf('\n', at);
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at) + 1;
  }
  throw new Refused(`A "${wanted}" is missing.`);
}

function endOfString(text, from) {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[from]) return at;
  }
  return text.length;
}
