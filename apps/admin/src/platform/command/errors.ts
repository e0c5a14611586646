import type { Field, Shape } from '../shape/shape.js';

type Errors = { [name: string]: string | Errors };

/** Sentences by path, sorted: those that have a field in the form to stand beside, and those that have none. */
export function placedErrors(errors: { readonly [path: string]: string }, fields: readonly Field[]) {
  const beside: Errors = {};
  const above: string[] = [];
  for (const [path, sentence] of Object.entries(errors)) {
    const parts = path.split('.');
    if (envelope.test(path)) put(beside, [`_${parts[0]}`, ...parts.slice(1)], sentence);
    else if (hasInput(parts, fields)) put(beside, parts, sentence);
    else above.push(sentence);
  }
  return { beside, above };
}

const envelope = /^(occurredAt|source(\.\w+)+)$/;

/** Only a path that ends at an input can show its sentence. */
function hasInput([name = '', ...rest]: readonly string[], fields: readonly Field[]): boolean {
  const field = fields.find((known) => known.name === name);
  return field !== undefined && endsAtInput(rest, field.shape);
}

function endsAtInput(rest: readonly string[], shape: Shape): boolean {
  if (shape.kind === 'group') return rest.length > 0 && hasInput(rest, shape.fields);
  if (shape.kind === 'list' && shape.of.kind === 'group')
    return rest.length > 1 && endsAtInput(rest.slice(1), shape.of);
  return rest.length === 0;
}

function put(errors: Errors, [first = '', ...rest]: readonly string[], sentence: string): void {
  if (rest.length === 0) {
    errors[first] = sentence;
    return;
  }
  const inner = errors[first];
  const branch: Errors = typeof inner === 'object' ? inner : {};
  errors[first] = branch;
  put(branch, rest, sentence);
}
