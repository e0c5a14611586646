import { commonFields, notices, vocabulary } from '#vocabulary';

/** The build gives the words in Vietnamese first; English joins them when somebody wants it. */
export async function learnEnglish(): Promise<void> {
  const { default: english } = await import('virtual:english');
  learn({ vocabulary, commonFields, notices }, english as Tree);
}

type Tree = { [name: string]: Tree | string };

function learn(known: Tree, more: Tree): void {
  for (const [name, inner] of Object.entries(more)) {
    const place = known[name];
    if (typeof inner === 'string') known[name] = inner;
    else if (typeof place === 'object') learn(place, inner);
  }
}
