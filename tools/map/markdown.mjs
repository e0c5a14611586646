/** A table of Markdown; none where there are no lines. */
export function table(heads, lines) {
  if (lines.length === 0) return [];
  const row = (cells) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [[row(heads), row(heads.map(() => '---')), ...lines.map(row)].join('\n')];
}

/** What stands in a cell, with `{fields}` told from words. */
export function shown(text = '') {
  return text.replace(/\|/g, '\\|').replace(/\{([\w.]+)\}/g, '‹$1›');
}

/** Names of the code, one after another. */
export function codes(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Words in both languages. */
export function both(words) {
  return words ? shown(`${words.vi} · ${words.en}`) : '';
}

/** A rule, linked to where this page tells of it. */
export function linkTo(rule) {
  return `[${rule}](#${rule.toLowerCase().replace(/[^\w-]/g, '')})`;
}
