import { steps } from '#contracts';
import { stepWords } from '#vocabulary';
import { both, codes, linkTo, table } from './markdown.mjs';

/** The way of a congress. */
export function stepsChapter() {
  const lines = steps.map(({ step, commands, events, rules }) => [
    `${step}`,
    both(stepWords[step]),
    codes(commands),
    codes(events),
    rules.length > 0 ? rules.map(linkTo).join(' ') : 'none',
  ]);
  return [
    '## Steps',
    'A congress shows the furthest step that it has reached; several may go on at once.',
    ...table(['', 'Step', 'Asked for by', 'Happens', 'Rules applied'], lines),
  ];
}
