import { needs } from '#contracts';
import { needWords } from '#vocabulary';
import { both, codes, table } from './markdown.mjs';

/** What congresses ask of the product, and what answers. */
export function needsChapter() {
  const lines = needs.map(({ need, commands, views, processes }) => [
    need,
    both(needWords[need]),
    codes(commands),
    codes([...views, ...processes]),
  ]);
  return [
    '## Needs',
    'What congresses as they are really held ask of the product. The code cites them by these numbers.',
    ...table(['', 'Need', 'Answered by', 'Seen in, carried on by'], lines),
  ];
}
